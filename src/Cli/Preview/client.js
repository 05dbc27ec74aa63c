// Follows the preview: puts changed text into the page, or loads it again at the place being read, and lays the problems over it.
(() => {
  const own = 'script[src^="/~preview/"]';
  const placeKey = 'preview-place';
  let version = document.currentScript.dataset.version;
  // This script runs before those of the page change anything in it.
  let served = withoutOwn(document.body.cloneNode(true));

  function withoutOwn(body) {
    body.querySelector(own)?.remove();
    return body;
  }

  // The smallest elements that differ, each as the way to it by positions; null where more than text differs: scripts and links
  // hold on to whatever has an id.
  function differences(before, after, path = []) {
    if (before.isEqualNode(after)) {
      return [];
    }
    const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
    const isSameShape = old.length === fresh.length && old.every((node, i) => isSameShell(node, fresh[i]));
    if (isSameShape) {
      const found = old.map((node, i) => differences(node, fresh[i], [...path, i]));
      return found.includes(null) ? null : found.flat();
    }
    const hasIds = before.querySelector('[id]') || after.querySelector('[id]');
    return hasIds ? null : [{ path, content: fresh }];
  }

  function isSameShell(node, other) {
    return node.nodeType === Node.ELEMENT_NODE
      ? node.cloneNode(false).isEqualNode(other.cloneNode(false))
      : node.isEqualNode(other);
  }

  // The block at the top of the window, and how far it is from there: what stands above may grow or shrink.
  function placeOfReading() {
    const blocks = document.querySelectorAll('main [id], article [id], body > [id]');
    for (const block of blocks) {
      const box = block.getBoundingClientRect();
      if (box.height > 0 && box.bottom > 0) {
        return { id: block.id, top: box.top };
      }
    }
    return null;
  }

  function reload() {
    const place = { page: location.pathname, at: placeOfReading(), scroll: scrollY };
    sessionStorage.setItem(placeKey, JSON.stringify(place));
    location.reload();
  }

  function returnToPlace() {
    const kept = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
    sessionStorage.removeItem(placeKey);
    if (kept?.page !== location.pathname) {
      return;
    }
    history.scrollRestoration = 'manual';
    const block = kept.at && document.getElementById(kept.at.id);
    const top = block ? scrollY + block.getBoundingClientRect().top - kept.at.top : kept.scroll;
    scrollTo({ top, behavior: 'instant' });
  }

  function show({ problems, isStale }) {
    document.getElementById('preview-problems')?.remove();
    if (problems.length === 0) {
      return;
    }
    const hasErrors = problems.some((problem) => problem.severity === 'error');
    const overlay = document.createElement('details');
    overlay.id = 'preview-problems';
    overlay.lang = 'en';
    overlay.open = hasErrors;
    overlay.style.cssText = `position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;margin:0;padding:.5em 1em;
      background:${hasErrors ? '#7a1020' : '#5a4400'};color:#fff;font:14px/1.5 ui-monospace,monospace;text-align:left`;
    const summary = document.createElement('summary');
    const count = (severity) => problems.filter((problem) => problem.severity === severity).length;
    summary.textContent = `${count('error')} errors, ${count('warning')} warnings${isStale ? '; the page is that of the last good build' : ''}`;
    summary.style.cursor = 'pointer';
    const list = document.createElement('pre');
    list.style.cssText = 'white-space:pre-wrap;margin:.5em 0;font:inherit';
    list.textContent = problems.map((problem) => problem.text).join('\n');
    overlay.append(summary, list);
    document.body.append(overlay);
  }

  returnToPlace();
  new EventSource('/~preview/events').onmessage = (event) => {
    const state = JSON.parse(event.data);
    show(state);
    if (state.version !== version) {
      reload();
    }
  };
})();
