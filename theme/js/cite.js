// The citation and the report of an error name the paragraph in view when the reader turns to them.
(() => {
  "use strict";
  const panel = document.getElementById("cite");
  const blocks = [...document.querySelectorAll("article [data-line][id^='p-']")];
  if (!panel || blocks.length === 0) return;
  const report = panel.querySelector("[data-report]");
  const address = report?.getAttribute("href");
  let chosen = null;

  // The panel stands at the foot of the page: what was in view is what the reader saw before going there.
  addEventListener("scroll", () => {
    const middle = innerHeight * 0.4;
    const seen = blocks.find(block => block.getBoundingClientRect().bottom > middle);
    if (seen) chosen = seen.id;
  }, { passive: true });

  function name() {
    const target = location.hash.slice(1);
    const id = blocks.some(block => block.id === target) ? target : chosen ?? blocks[0].id;
    for (const place of panel.querySelectorAll("[data-place]")) place.textContent = place.dataset.place.replace("{0}", id.slice(2).replace(/^0+(?=\d)/, ""));
    report?.setAttribute("href", `${address}${encodeURIComponent(`#${id}`)}`);
  }

  for (const event of ["toggle", "pointerdown", "focusin"]) panel.addEventListener(event, name);
})();
