// In the margin, lifts every editors' note to the line of its marker, below the note before it. Where notes crowd, those that
// would push others away from their passages are folded; readers may unfold them.
(() => {
  "use strict";
  const root = document.documentElement;
  const notes = [...document.querySelectorAll("article aside.note")];
  const wide = matchMedia("(min-width: 75em)");
  const GAP = 14;
  const SLACK = 90;
  const touched = new WeakSet();

  function isBeside() {
    return wide.matches && root.dataset.notes !== "below" && root.dataset.direction !== "vertical";
  }

  function detailsOf(note) {
    return note.firstElementChild;
  }

  function fold(note, isOpen) {
    if (!touched.has(note) && !note.matches(":target, :has(:target)")) detailsOf(note).open = isOpen;
  }

  function markerTop(note) {
    return document.getElementById(`${note.id}-a`)?.getBoundingClientRect().top ?? note.getBoundingClientRect().top;
  }

  // All notes open: their heights; then folded: the heights of those that will be.
  function heights(isOpen) {
    for (const note of notes) fold(note, isOpen);
    return notes.map(note => note.getBoundingClientRect().height);
  }

  function crowd(tops) {
    const open = heights(true);
    const folded = heights(false);
    let free = -Infinity;
    notes.forEach((note, index) => {
      const top = Math.max(tops[index], free);
      const fits = top + open[index] <= (tops[index + 1] ?? Infinity) + SLACK;
      fold(note, fits);
      free = top + (detailsOf(note).open ? open[index] : folded[index]) + GAP;
    });
  }

  function lift(tops) {
    const boxes = notes.map(note => note.getBoundingClientRect());
    let free = -Infinity;
    notes.forEach((note, index) => {
      const top = Math.max(tops[index], free);
      note.style.top = `${top - boxes[index].top}px`;
      free = top + boxes[index].height + GAP;
    });
  }

  function place() {
    for (const note of notes) note.style.top = "";
    if (isBeside()) {
      const tops = notes.map(markerTop);
      crowd(tops);
      lift(tops);
    } else {
      for (const note of notes) fold(note, true);
    }
    delete root.dataset.placing;
  }

  function openTarget() {
    const note = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("aside.note");
    if (!note) return;
    touched.add(note);
    detailsOf(note).open = true;
    place();
    note.scrollIntoView({ block: "nearest" });
  }

  if (notes.length > 0) {
    place();
    openTarget();
    addEventListener("resize", place);
    addEventListener("hashchange", openTarget);
    addEventListener("beforeprint", () => { for (const note of notes) detailsOf(note).open = true; });
    addEventListener("afterprint", place);
    document.fonts?.ready.then(place);
    document.addEventListener("edition:layout", place);
    for (const note of notes) {
      detailsOf(note).firstElementChild.addEventListener("click", () => {
        touched.add(note);
        requestAnimationFrame(place);
      });
    }
  }
  delete root.dataset.placing;
})();
