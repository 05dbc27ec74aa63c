// Where a reader stopped is kept on the device, where the browser keeps anything, and offered at the next opening.
(() => {
  "use strict";
  const title = document.querySelector("[data-page=reading] .title");
  if (!title) return;
  const words = title.dataset.lastPlace;
  const KEY = `edition-place ${document.querySelector("article[data-edition]").dataset.edition}`;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch {
      return null;
    }
  }

  const kept = read();
  const target = kept && document.getElementById(kept.id);
  if (target && location.hash === "") {
    const number = target.querySelector(":scope > .number, :scope > .annotated .number")?.textContent;
    const link = document.createElement("a");
    link.className = "last-place";
    link.href = `#${kept.id}`;
    link.textContent = words.replace("{0}", number ? `§${number}` : target.firstChild?.textContent.trim() ?? "");
    link.addEventListener("click", () => {
      link.remove();
      setTimeout(() => window.editionPlace.show(target, kept.part));
    });
    title.append(link);
  }

  addEventListener("pagehide", () => {
    if (window.editionPlace.isAtStart()) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(window.editionPlace.current()));
    } catch { /* Nothing is kept; the edition works without. */ }
  });
})();
