// Keeps the reader's place between pages that show the same: the fragment names what stands on the reading line, and the query says how
// much of it lies above (index.html?at=0.42#p-0051). Without script the fragment alone leads near. Other scripts of the theme ask here.
window.editionPlace = (() => {
  "use strict";
  const LINE = 0.2;
  const article = document.querySelector("main article");
  const places = [...document.querySelectorAll("main [id]")].filter(isPlace);

  function isPlace(element) {
    return !element.matches("a, span, input, svg *, template *, form *, .preview *") && !element.closest("aside, .annotated > .notes");
  }

  // On phones a section far from the window is not laid out, and no box within it stands where it says.
  function isLaidOut(element) {
    return element.checkVisibility({ contentVisibilityAuto: true });
  }

  function isVertical() {
    return article !== null && getComputedStyle(article).writingMode.startsWith("vertical");
  }

  // Where on the axis of reading a box begins and how long it is, seen from the reading line.
  function measure(element) {
    const box = element.getBoundingClientRect();
    if (!isVertical() || !article.contains(element)) return { before: innerHeight * LINE - box.top, length: box.height };
    const frame = article.getBoundingClientRect();
    return { before: box.right - (frame.right - frame.width * LINE), length: box.width };
  }

  // The innermost place on the line, or else the last one above it.
  function current() {
    let found = null;
    for (const element of places) {
      const { before, length } = measure(element);
      if (length === 0) continue;
      if (before < 0) continue;
      const isInner = found === null || before <= length || found.before > found.length;
      if (isInner && isLaidOut(element)) found = { element, before, length };
    }
    return found && { id: found.element.id, part: Math.min(found.before / found.length, 1.5) };
  }

  function isAtStart() {
    return isVertical() ? Math.abs(article.scrollLeft) < article.clientWidth / 3 : scrollY < innerHeight / 3;
  }

  function show(element, part) {
    if (!isLaidOut(element)) element.scrollIntoView({ behavior: "instant" });
    const { before, length } = measure(element);
    const distance = part * length - before;
    if (isVertical() && article.contains(element)) article.scrollBy({ left: -distance, behavior: "instant" });
    else scrollBy({ top: distance, behavior: "instant" });
  }

  // The same address with the place in it. A page of search keeps its words.
  function addressWith(address) {
    const [page] = address.split(/[?#]/);
    const kept = new URLSearchParams([...new URLSearchParams(location.search)].filter(([name]) => name === "q"));
    const place = isAtStart() ? null : current();
    if (place) kept.set("at", place.part.toFixed(3));
    const query = kept.size > 0 ? `?${kept}` : "";
    return page + query + (place ? `#${place.id}` : "");
  }

  for (const event of ["pointerdown", "focus", "mouseenter", "touchstart", "keydown"]) {
    for (const link of document.querySelectorAll("a[data-twin], a[data-same]")) {
      link.addEventListener(event, () => link.setAttribute("href", addressWith(link.getAttribute("href"))), { passive: true });
    }
  }

  // It is shown until all around it is laid out.
  function arrive() {
    const query = new URLSearchParams(location.search);
    const element = query.has("at") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!element) return;
    const part = Number(query.get("at"));
    let frames = 6;
    const settle = () => {
      show(element, part);
      if (--frames > 0) requestAnimationFrame(settle);
    };
    settle();
    query.delete("at");
    history.replaceState(null, "", `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`);
  }

  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);
  return { current, isAtStart, show };
})();
