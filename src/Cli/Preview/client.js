// Follows the builds of the preview: reloads the page at the place being read, and lays the problems over it.
(() => {
  const version = document.currentScript.dataset.version;
  const placeKey = 'preview-place';

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

  function show(problems) {
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
    summary.textContent = `${count('error')} errors, ${count('warning')} warnings${hasErrors ? '; the page is that of the last good build' : ''}`;
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
    show(state.problems);
    if (state.version !== version) {
      reload();
    }
  };
})();
