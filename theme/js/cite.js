// The citations name the day, and with the address the paragraph in view when the reader turns to them; so does the report of an error.
window.editionCite = (() => {
  "use strict";
  const panel = document.getElementById("cite");
  const blocks = [...document.querySelectorAll("article [data-line][id^='p-']")];
  if (!panel) return null;
  const report = panel.querySelector("[data-report]");
  const letter = report?.getAttribute("href");
  let chosen = null;

  // The panel stands at the foot of the page: what was in view is what the reader saw before going there.
  addEventListener("scroll", () => {
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight * 0.2)?.closest("article [data-line][id^='p-']");
    if (seen) chosen = seen.id;
  }, { passive: true });

  function numberOf(id) {
    return id.slice(2).replace(/^0+(?=\d)/, "");
  }

  // From disk there is no address to cite: the paragraph is named in words.
  function placeOf(id, words) {
    const page = panel.dataset.url || (location.protocol.startsWith("http") ? location.origin + location.pathname : "");
    if (page) return page + (id ? `#${id}` : "");
    return id ? words.replace("{0}", numberOf(id)) : "";
  }

  function name(wanted) {
    const target = location.hash.slice(1);
    const id = wanted ?? (blocks.some(block => block.id === target) ? target : chosen ?? blocks[0]?.id);
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0"));
    for (const place of panel.querySelectorAll("[data-accessed]")) place.textContent = day.join(place.dataset.accessed);
    for (const place of panel.querySelectorAll("[data-address]")) place.textContent = placeOf(id, place.dataset.place);
    if (id) report?.setAttribute("href", `${letter}${encodeURIComponent(`#${id}`)}`);
    return panel.querySelector("dd").textContent;
  }

  for (const event of ["toggle", "pointerdown", "focusin"]) panel.addEventListener(event, () => name());
  return { of: name, numberOf };
})();
