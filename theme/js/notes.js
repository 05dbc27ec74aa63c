// The editors' notes: opened by a link that leads to them and by the reader's choice, selected by themselves, and shown with their passages.
(() => {
  "use strict";
  const root = document.documentElement;
  const notes = [...document.querySelectorAll("aside.note")];
  if (notes.length === 0) return;

  // Styles open the notes where there is a margin; a browser whose styles cannot do that shows them all.
  const canUnfold = CSS.supports("selector(::details-content)");

  function unfoldAll() {
    const isOpen = !canUnfold || root.dataset.unfolded === "on";
    for (const note of notes) note.firstElementChild.open = isOpen;
    root.dataset.ready = "";
  }

  function openTarget() {
    const note = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("aside.note");
    if (note) note.firstElementChild.open = true;
  }

  if (!canUnfold || root.dataset.unfolded === "on") unfoldAll();
  openTarget();
  addEventListener("hashchange", openTarget);
  root.addEventListener("edition:setting", event => { if (event.detail === "unfolded") unfoldAll(); });

  // What is selected within a note stays selected when the pointer has left it.
  document.addEventListener("selectstart", event => {
    const from = event.target.nodeType === Node.ELEMENT_NODE ? event.target : event.target.parentElement;
    for (const selecting of document.querySelectorAll("[data-selecting]")) selecting.removeAttribute("data-selecting");
    from.closest(".notes")?.setAttribute("data-selecting", "");
  });

  function mark(id, isShown) {
    for (const passage of document.querySelectorAll(`.passage[data-notes~="${id}"]`)) passage.classList.toggle("is-shown", isShown);
    document.getElementById(`ed-${id}`)?.classList.toggle("is-shown", isShown);
  }

  function idOf(event) {
    const note = event.target.closest?.("aside.note")?.id ?? event.target.closest?.("a.marker.editor")?.hash.slice(1);
    return note?.replace(/^ed-/, "");
  }

  let shown = null;
  for (const [type, isShown] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
    document.querySelector("main").addEventListener(type, event => {
      if (shown) mark(shown, false);
      shown = isShown ? idOf(event) : null;
      if (shown) mark(shown, true);
    });
  }
})();
