// A note that a reader has folded opens when a link leads to it.
(() => {
  "use strict";
  function openTarget() {
    const note = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("aside.note");
    if (note) note.firstElementChild.open = true;
  }

  openTarget();
  addEventListener("hashchange", openTarget);
})();
