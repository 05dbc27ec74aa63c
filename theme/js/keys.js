// From note to note with n and N, from section to section with s and S, to the search with a slash; unless the reader does without.
(() => {
  "use strict";
  const root = document.documentElement;
  const stops = { n: "article a.marker.editor[id]", s: "article :is(h2, h3, h4)[id]" };

  function isElsewhere(event) {
    const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
    return event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isWriting || root.dataset.keys === "off";
  }

  // From a note its marker; elsewhere the last thing that the reader went to, or the top of the window.
  function go(selector, step) {
    const all = [...document.querySelectorAll(selector)].filter(stop => stop.getClientRects().length > 0);
    const focused = document.activeElement;
    const note = focused.closest?.("aside.note");
    const from = all.indexOf(note ? document.getElementById(`${note.id}-a`) : focused);
    const edge = 90;
    const isPast = stop => step > 0 ? stop.getBoundingClientRect().top > edge : stop.getBoundingClientRect().top < edge - 40;
    const next = from >= 0 ? all[from + step] : step > 0 ? all.find(isPast) : all.findLast(isPast);
    if (!next) return;
    if (!next.matches("a")) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: next.matches("a") ? "center" : "start" });
  }

  // On phones the field is shown when it is asked for.
  function toSearch(search) {
    if (search.matches("a")) search.click();
    else {
      search.form.dataset.open = "";
      search.focus();
    }
  }

  document.addEventListener("keydown", event => {
    if (isElsewhere(event)) return;
    const selector = stops[event.key.toLowerCase()];
    const search = event.key === "/" && (document.querySelector("[data-search-field] input, .search input") ?? document.querySelector("[data-search-link]"));
    if (selector) go(selector, event.shiftKey ? -1 : 1);
    else if (search) toSearch(search);
    else return;
    event.preventDefault();
  });
})();
