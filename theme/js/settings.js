// Size, theme, proper-name lines, direction and which notes are shown where: behind one word, kept where the browser keeps anything.
(() => {
  "use strict";
  const root = document.documentElement;
  const place = document.querySelector("[data-tools]");
  const template = document.getElementById("settings");
  if (!place || !template) return;
  place.append(template.content.cloneNode(true));
  const panel = place.querySelector("details");
  const inputs = [...panel.querySelectorAll("input")];

  function read() {
    try {
      return JSON.parse(localStorage.getItem("edition-settings")) ?? {};
    } catch {
      return {};
    }
  }

  function keep() {
    const settings = Object.fromEntries(inputs.filter(input => input.checked && input.value).map(input => [input.name, input.value]));
    try {
      localStorage.setItem("edition-settings", JSON.stringify(settings));
    } catch { /* Kept for this page only. */ }
  }

  function apply(name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
    root.dispatchEvent(new CustomEvent("edition:setting", { detail: name }));
  }

  // Whatever changes on the page, the paragraph that was read stays on its line.
  function keepingPlace(change) {
    const place = window.editionPlace.isAtStart() ? null : window.editionPlace.current();
    change();
    if (place) window.editionPlace.show(document.getElementById(place.id), place.part);
  }

  const kept = read();
  for (const input of inputs) {
    input.checked = (kept[input.name] ?? "") === input.value;
    input.addEventListener("change", () => keepingPlace(() => {
      apply(input.name, input.value);
      keep();
    }));
  }

  // What closes the panel: Escape, a press outside, the focus going elsewhere.
  panel.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    panel.open = false;
    panel.querySelector("summary").focus();
  });
  for (const menu of document.querySelectorAll(".chrome details")) {
    document.addEventListener("pointerdown", event => { if (!menu.contains(event.target)) menu.open = false; });
    menu.addEventListener("focusout", event => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false; });
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
})();
