// The number of a paragraph is its permalink, and with script the place of a menu: link, text with citation, the same in each script, report.
(() => {
  "use strict";
  const template = document.querySelector("[data-paragraph-menu]");
  const cite = window.editionCite;
  if (!template || !cite) return;
  const menu = template.content.firstElementChild.cloneNode(true);
  const twin = menu.querySelector(".paragraph-twin");
  const report = menu.querySelector("[data-do='report']");
  const letter = report?.getAttribute("href");
  let opener = null;

  function blockOf(number) {
    return document.getElementById(number.hash.slice(1));
  }

  function textOf(block) {
    const copy = block.cloneNode(true);
    for (const element of copy.querySelectorAll("[data-apparatus], [data-line]")) element.remove();
    return copy.textContent.trim();
  }

  function open(number) {
    opener = number;
    const id = number.hash.slice(1);
    menu.setAttribute("aria-label", menu.dataset.label.replace("{0}", cite.numberOf(id)));
    report?.setAttribute("href", letter + encodeURIComponent(`#${id}`));
    twin.hidden = true;
    document.querySelector("main").append(menu);
    place(number);
    menu.querySelector("button").focus({ preventScroll: true });
  }

  function place(number) {
    const [box, block] = [number.getBoundingClientRect(), blockOf(number).getBoundingClientRect()];
    menu.style.left = `${Math.max(12, block.left) + scrollX}px`;
    menu.style.top = `${box.bottom + 8 + scrollY}px`;
  }

  function close(returnsFocus) {
    if (!menu.isConnected) return;
    const from = opener;
    menu.remove();
    opener = null;
    if (returnsFocus) from.focus({ preventScroll: true });
  }

  // A page from disk may have no clipboard but the old one.
  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      menu.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
    const words = button.textContent;
    button.textContent = menu.dataset.done;
    setTimeout(() => { button.textContent = words; }, 1500);
  }

  function show(button) {
    const texts = window.editionTexts?.[button.dataset.language];
    if (texts) {
      twin.lang = button.dataset.language;
      twin.textContent = texts[opener.hash.slice(1)];
      twin.hidden = false;
      return;
    }
    const script = document.createElement("script");
    script.src = button.dataset.texts;
    script.addEventListener("load", () => { if (opener) show(button); });
    document.head.append(script);
  }

  menu.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const block = blockOf(opener);
    if (button.dataset.do === "link") copy(opener.href, button);
    else if (button.dataset.do === "quote") copy(`${textOf(block)}\n——${cite.of(block.id)}`, button);
    else show(button);
  });

  document.addEventListener("click", event => {
    const number = event.target.closest?.("article a.number");
    if (number && number !== opener) open(number);
    else if (!menu.contains(event.target)) close(false);
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !menu.isConnected) return;
    close(true);
  });
})();
