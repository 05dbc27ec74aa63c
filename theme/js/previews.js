// Previews of notes, references and entries: on hover, tap and the key i; enterable, closed by Escape, a sheet on phones. What they show
// is on the page itself, or for entries in the data of the page. The markers stay links, and to tab through them opens nothing.
(() => {
  "use strict";
  const reading = document.querySelector("[data-page=reading] article")?.parentElement;
  if (!reading) return;

  const HOVER = 300;
  const LEAVE = 250;
  const entries = window.editionEntries ?? {};
  const preview = document.createElement("div");
  preview.className = "preview";
  preview.id = "preview";
  preview.hidden = true;
  preview.setAttribute("role", "group");
  preview.dataset.apparatus = "";
  document.querySelector("main").append(preview);

  let opener = null;
  let timer = 0;
  let tapped = null;

  function contentOf(link) {
    const fragment = link.getAttribute("href").split("#")[1];
    if (link.matches("a.term")) return entryOf(link);
    const target = fragment && document.getElementById(decodeURIComponent(fragment));
    if (!target) return null;
    return target.matches("aside.note") ? noteOf(target) : footnoteOf(target);
  }

  function box(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  function bare(element) {
    const copy = element.cloneNode(true);
    for (const node of [copy, ...copy.querySelectorAll("[id]")]) node.removeAttribute("id");
    for (const link of copy.querySelectorAll(".backlink, .note-back, sup")) link.remove();
    for (const link of copy.querySelectorAll("[data-ref]")) link.removeAttribute("data-ref");
    return copy;
  }

  function noteOf(note) {
    const title = box("div", ...bare(note.querySelector("summary")).childNodes);
    title.className = "preview-title preview-editor";
    return [title, bare(note.querySelector(".note-body"))];
  }

  function footnoteOf(item) {
    return [bare(item.querySelector(".endnote-text") ?? item)];
  }

  function entryOf(link) {
    const entry = entries[link.dataset.term ?? link.getAttribute("href").match(/([a-z0-9-]+)\.html/)?.[1]];
    if (!entry) return null;
    const title = box("div", entry[0]);
    title.className = "preview-title";
    return [title, box("div", entry[1])];
  }

  function open(link) {
    const content = contentOf(link);
    if (!content) return false;
    const more = link.cloneNode(false);
    for (const name of ["id", "data-ref", "role", "aria-describedby", "aria-label", "class"]) more.removeAttribute(name);
    more.className = "preview-more";
    more.textContent = document.body.dataset.previewOpen;
    preview.replaceChildren(...content, more);
    preview.hidden = false;
    preview.setAttribute("aria-label", link.textContent);
    if (opener !== link) opener?.removeAttribute("aria-describedby");
    opener = link;
    link.setAttribute("aria-describedby", "preview");
    position(link);
    return true;
  }

  function position(link) {
    const line = [...link.getClientRects()].at(-1);
    const { offsetWidth: width, offsetHeight: height } = preview;
    const left = Math.min(Math.max(12, line.left + line.width / 2 - width / 2), document.documentElement.clientWidth - width - 12);
    const isAbove = line.bottom + height + 16 > innerHeight && line.top > height + 16;
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(isAbove ? line.top - height - 6 : line.bottom + 6) + scrollY}px`;
    uncover(line);
  }

  // A sheet at the lower edge may not lie on its marker: the reader would lose the passage.
  function uncover(line) {
    const isSheet = getComputedStyle(preview).position === "fixed";
    const covered = line.bottom + 12 - preview.getBoundingClientRect().top;
    if (isSheet && covered > 0) scrollBy({ top: covered, behavior: "instant" });
  }

  function close(returnsFocus) {
    clearTimeout(timer);
    if (preview.hidden) return;
    const wasInside = preview.contains(document.activeElement);
    preview.hidden = true;
    opener?.removeAttribute("aria-describedby");
    if (returnsFocus && wasInside) opener?.focus();
    opener = null;
    tapped = null;
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function linkOf(event) {
    return event.target.closest?.("sup[data-apparatus] a, article a.term");
  }

  // A note that stands in the margin and in the window is read there.
  function isBeside(link) {
    const note = link.matches("sup.editor a") && document.getElementById(link.hash.slice(1));
    if (!note || getComputedStyle(note.parentElement).float === "none") return false;
    const box = note.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }

  reading.addEventListener("pointerover", event => {
    const link = event.pointerType === "mouse" && linkOf(event);
    if (link && !isBeside(link)) later(() => open(link), HOVER);
  });
  reading.addEventListener("pointerout", event => {
    if (event.pointerType === "mouse" && linkOf(event)) later(() => close(false), LEAVE);
  });
  preview.addEventListener("pointerenter", () => clearTimeout(timer));
  preview.addEventListener("pointerleave", event => {
    if (event.pointerType === "mouse") later(() => close(false), LEAVE);
  });
  document.addEventListener("focusout", event => {
    if (preview.hidden || !event.relatedTarget) return;
    if (!preview.contains(event.relatedTarget) && event.relatedTarget !== opener) close(false);
  });
  // The preview stands at the end of the page: Tab goes from its marker into it, and back.
  document.addEventListener("keydown", event => {
    const focused = event.key === "i" && !event.ctrlKey && !event.metaKey && !event.altKey && linkOf({ target: document.activeElement });
    if (focused && preview.hidden) return open(focused);
    if (preview.hidden) return;
    if (event.key === "Escape") return close(true);
    if (event.key !== "Tab") return;
    const inside = [...preview.querySelectorAll("a")];
    if (document.activeElement === opener && !event.shiftKey && inside.length > 0) {
      event.preventDefault();
      inside[0].focus();
    } else if (document.activeElement === inside[0] && event.shiftKey || document.activeElement === inside.at(-1) && !event.shiftKey) {
      const from = opener;
      close(true);
      if (event.shiftKey) event.preventDefault();
      else from.focus();
    }
  });
  // The first tap shows, the second follows.
  let lastPointer = "";
  document.addEventListener("pointerdown", event => {
    lastPointer = event.pointerType;
    if (!preview.hidden && !preview.contains(event.target) && !linkOf(event)) close(false);
  });
  reading.addEventListener("click", event => {
    const link = linkOf(event);
    if (!link || lastPointer !== "touch" || tapped === link) return close(false);
    if (!open(link)) return;
    event.preventDefault();
    tapped = link;
  });
})();
