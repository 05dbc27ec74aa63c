// In the margin, lifts every editors' note to the line of its marker, below the note before it.
(() => {
  "use strict";
  const root = document.documentElement;
  const notes = [...document.querySelectorAll("article aside.note")];
  const wide = matchMedia("(min-width: 75em)");
  const GAP = 18;

  function isBeside() {
    return wide.matches && root.dataset.notes !== "below" && root.dataset.direction !== "vertical";
  }

  function place() {
    for (const note of notes) note.style.top = "";
    if (isBeside()) {
      const measured = notes.map(note => [note, note.getBoundingClientRect(), document.getElementById(`${note.id}-a`)?.getBoundingClientRect()]);
      let free = -Infinity;
      for (const [note, box, marker] of measured) {
        const top = Math.max(marker?.top ?? box.top, free);
        note.style.top = `${Math.min(0, top - box.top)}px`;
        free = Math.max(top, free) + box.height + GAP;
        if (top > box.top) free = box.bottom + GAP;
      }
    }
    delete root.dataset.placing;
  }

  if (notes.length === 0) return delete root.dataset.placing;
  place();
  addEventListener("resize", place);
  document.fonts?.ready.then(place);
  document.addEventListener("toggle", event => event.target.closest?.("aside.note") && place(), true);
  document.addEventListener("edition:layout", place);
})();
