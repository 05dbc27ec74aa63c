// Follows the preview: puts changed text into the page, or loads it again at the place being read, and lays the problems over it.
(() => {
  const own = 'script[src^="/~preview/"]';
  const placeKey = 'preview-place';
  let version = document.currentScript.dataset.version;
  // This script runs before those of the page change anything in it.
  const head = document.head.cloneNode(true);
  let served = withoutOwn(document.body.cloneNode(true));

  // Nor has the parser come further than to this script.
  function withoutOwn(body) {
    const script = body.querySelector(own);
    while (script?.nextSibling) {
      script.nextSibling.remove();
    }
    script?.remove();
    return body;
  }

  // The smallest elements that differ, each by the id above it and the positions below that; null where more than text differs:
  // scripts and links hold on to whatever has an id.
  function differences(before, after, place = { id: '', path: [] }) {
    if (before.isEqualNode(after)) {
      return [];
    }
    const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
    if (old.length === fresh.length && old.every((node, i) => hasSameShell(node, fresh[i]))) {
      const found = old.map((node, i) => differences(node, fresh[i], below(place, node, i)));
      return found.includes(null) ? null : found.flat();
    }
    const hasIds = before.querySelector('[id]') || after.querySelector('[id]');
    return hasIds || !place.id ? null : [{ ...place, before, content: fresh }];
  }

  function hasSameShell(node, other) {
    return node.nodeType === Node.ELEMENT_NODE ? node.cloneNode(false).isEqualNode(other.cloneNode(false)) : node.isEqualNode(other);
  }

  function below(place, node, position) {
    return node.id ? { id: node.id, path: [] } : { ...place, path: [...place.path, position] };
  }

  // The element of the page that stands where one stood when it was served; null where a script has made something else of it.
  function standing({ id, path, before }) {
    const element = path.reduce((node, position) => node?.childNodes[position], document.getElementById(id));
    return element?.nodeName === before.nodeName && element.textContent === before.textContent ? element : null;
  }

  // Changes the page in place; false where it must be loaded again.
  async function patch() {
    const answer = await fetch(location.pathname);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = fresh.querySelector(own)?.dataset.version;
    const body = withoutOwn(fresh.body);
    const found = answer.ok && head.isEqualNode(fresh.head) ? differences(served, body) : null;
    const places = found?.map(standing) ?? [null];
    if (places.includes(null)) {
      return false;
    }
    places.forEach((place, i) => place.replaceChildren(...found[i].content.map((node) => document.importNode(node, true))));
    [served, version] = [body, next];
    // First the words, then the notes beside them, which takes a layout of the whole page.
    requestAnimationFrame(() => setTimeout(() => document.dispatchEvent(new Event('edition:layout'))));
    return true;
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
    const count = (severity) => {
      const found = problems.filter((problem) => problem.severity === severity).length;
      return `${found} ${severity}${found === 1 ? '' : 's'}`;
    };
    summary.textContent = `${count('error')}, ${count('warning')}${isStale ? '; the page is that of the last good build' : ''}`;
    summary.style.cursor = 'pointer';
    const list = document.createElement('pre');
    list.style.cssText = 'white-space:pre-wrap;margin:.5em 0;font:inherit';
    list.textContent = problems.map((problem) => problem.text).join('\n');
    overlay.append(summary, list);
    document.body.append(overlay);
  }

  // What somebody is writing in the page would be lost.
  function written() {
    return document.body.hasAttribute('data-writing')
      ? new Promise((done) => document.addEventListener('edition:written', done, { once: true }))
      : null;
  }

  async function follow(state) {
    show(state);
    await written();
    if (state.version !== version && !await patch()) {
      reload();
    }
  }

  addEventListener('DOMContentLoaded', returnToPlace);
  let followed = Promise.resolve();
  new EventSource('/~preview/events').onmessage = (event) => {
    followed = followed.then(() => follow(JSON.parse(event.data)));
  };
})();
