// Previews of notes, references and entries: on hover, tap and the key i; enterable, closed by Escape, a sheet on phones. A link in a preview
// has one too, and there it ends. What they show is on the page itself, or in the edition's data. The links stay links, and to tab through
// them opens nothing.
(() => {
  "use strict";
  const main = document.querySelector("main");
  const LINKS = "a.term, a.marker, a.editor, .cited-in a";
  if (!main || !document.querySelector(LINKS)) return;

  const HOVER = 300;
  const LEAVE = 250;
  const layers = ["preview", "preview-of-preview"].map(id => {
    const box = Object.assign(document.createElement("div"), { className: "preview", id, hidden: true });
    box.setAttribute("role", "group");
    box.dataset.apparatus = "";
    main.append(box);
    return { box, opener: null };
  });

  let timer = 0;
  let asked = null;
  let tapped = null;
  let lastPointer = "";

  // Which layer an element stands in; -1 is the page.
  function levelOf(element) {
    return layers.findIndex(({ box }) => box.contains(element));
  }

  function isOpen(level) {
    return level < layers.length && !layers[level].box.hidden;
  }

  // The list of entries says already what a preview would.
  function linkOf(element) {
    const link = element?.closest?.(LINKS);
    return link && !link.matches(".preview-more, .terms *") && levelOf(link) + 1 < layers.length ? link : null;
  }

  function box(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  function titled(words, ...children) {
    const title = box("div", ...words);
    title.className = "preview-title";
    return [title, ...children];
  }

  function bare(element) {
    const copy = element.cloneNode(true);
    for (const node of [copy, ...copy.querySelectorAll("[id]")]) node.removeAttribute("id");
    for (const link of copy.querySelectorAll(".backlinks, .backlink, .note-back, .marker, .notes")) link.remove();
    return copy;
  }

  function noteOf(note) {
    const [title, ...body] = titled(bare(note.querySelector("summary")).childNodes, bare(note.querySelector(".note-body")));
    title.classList.add("preview-editor");
    return [title, ...body];
  }

  // A pair is a name and the entry it leads to, at an address beside that of another entry.
  function wordsOf(parts, address) {
    const words = box("div", ...parts.map(part => {
      if (typeof part === "string") return part;
      const link = Object.assign(document.createElement("a"), { className: "term", href: address.replace("*", part[1]), textContent: part[0] });
      link.dataset.term = part[1];
      return link;
    }));
    words.className = "preview-words";
    return words;
  }

  function entryIn(link) {
    return link.dataset.term ?? link.href.match(/\/glossary\/([a-z0-9-]+)\.html$/u)?.[1] ?? link.hash.match(/^#entry-(.+)$/u)?.[1];
  }

  // Entries lie beside each other; from a note the way to them begins at the page that holds it.
  function addressOf(link) {
    if (link.hash.startsWith("#entry-")) return "#entry-*";
    return new URL(link.matches(".term") ? "*.html" : "glossary/*.html", link.href.replace(/[?#].*/u, "")).href;
  }

  async function contentOf(link) {
    const language = link.closest("[lang^='zh-']").lang;
    if (link.matches(".term")) {
      const [label, , ...parts] = (await window.editionData.entries(language))[entryIn(link)] ?? [];
      return label && titled([label], wordsOf(parts, addressOf(link)));
    }
    const id = decodeURIComponent(link.hash.slice(1));
    const here = link.pathname === location.pathname && document.getElementById(id);
    if (here) return here.matches("aside.note") ? noteOf(here) : [box("div", ...bare(here).childNodes)];
    const parts = (await window.editionData.notes(language))[id];
    return parts && titled([link.getAttribute("aria-label") ?? link.textContent], wordsOf(parts, addressOf(link)));
  }

  async function open(link) {
    asked = link;
    const level = levelOf(link) + 1;
    const content = await contentOf(link);
    if (!content || asked !== link) return false;
    close(level);
    const layer = layers[level];
    const more = Object.assign(document.createElement("a"), { className: "preview-more", href: link.href, textContent: document.body.dataset.previewOpen });
    layer.box.replaceChildren(...content, more);
    layer.box.lang = link.closest("[lang^='zh-']").lang;
    layer.box.hidden = false;
    layer.box.setAttribute("aria-label", link.textContent);
    layer.opener = link;
    link.setAttribute("aria-describedby", layer.box.id);
    position(layer.box, link);
    return true;
  }

  function position(preview, link) {
    const line = [...link.getClientRects()].at(-1);
    const { offsetWidth: width, offsetHeight: height } = preview;
    const left = Math.min(Math.max(12, line.left + line.width / 2 - width / 2), document.documentElement.clientWidth - width - 12);
    const isAbove = line.bottom + height + 16 > innerHeight && line.top > height + 16;
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(isAbove ? line.top - height - 6 : line.bottom + 6) + scrollY}px`;
    uncover(preview, line);
  }

  // A sheet at the lower edge may not lie on its marker: the reader would lose the passage.
  function uncover(preview, line) {
    const isSheet = getComputedStyle(preview).position === "fixed" && preview === layers[0].box;
    const covered = line.bottom + 12 - preview.getBoundingClientRect().top;
    if (isSheet && covered > 0) scrollBy({ top: covered, behavior: "instant" });
  }

  // The layer and what was opened from it.
  function close(level, returnsFocus) {
    clearTimeout(timer);
    for (const layer of layers.slice(level).toReversed()) {
      if (layer.box.hidden) continue;
      const wasInside = layer.box.contains(document.activeElement);
      layer.box.hidden = true;
      layer.opener.removeAttribute("aria-describedby");
      if (returnsFocus && wasInside) layer.opener.focus();
      layer.opener = null;
    }
    if (level === 0) tapped = null;
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  // A note that stands in the margin and in the window is read there.
  function isBeside(link) {
    const note = link.matches("a.marker.editor") && link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (!note || getComputedStyle(note.parentElement).float === "none") return false;
    const frame = note.getBoundingClientRect();
    return frame.top >= 0 && frame.bottom <= innerHeight;
  }

  // Wherever the pointer comes, what was opened from there stays, and what was opened further on goes.
  document.addEventListener("pointerover", event => {
    if (event.pointerType !== "mouse") return;
    const next = levelOf(event.target) + 1;
    const link = linkOf(event.target);
    if (link && layers[next].opener === link) later(() => close(next + 1), LEAVE);
    else if (link && !isBeside(link)) later(() => open(link), HOVER);
    else later(() => close(next), LEAVE);
  });
  document.documentElement.addEventListener("pointerleave", event => {
    if (event.pointerType === "mouse") later(() => close(0), LEAVE);
  });
  document.addEventListener("focusout", event => {
    if (!isOpen(0) || !event.relatedTarget) return;
    if (levelOf(event.relatedTarget) < 0 && event.relatedTarget !== layers[0].opener) close(0);
  });

  // A preview stands at the end of the page: Tab goes from its link into it, and back.
  document.addEventListener("keydown", event => {
    const focused = event.key === "i" && !event.ctrlKey && !event.metaKey && !event.altKey && linkOf(document.activeElement);
    if (focused && !layers.some(({ opener }) => opener === focused)) return open(focused);
    const level = layers.findLastIndex((_, at) => isOpen(at));
    if (level < 0) return;
    if (event.key === "Escape") return close(level, true);
    if (event.key === "Tab") step(event, layers[level], level);
  });

  function step(event, { box: preview, opener }, level) {
    const inside = [...preview.querySelectorAll("a")];
    if (document.activeElement === opener && !event.shiftKey) {
      event.preventDefault();
      inside[0].focus();
    } else if (document.activeElement === inside[0] && event.shiftKey || document.activeElement === inside.at(-1) && !event.shiftKey) {
      close(level, true);
      if (event.shiftKey) event.preventDefault();
      else opener.focus();
    }
  }

  // The first tap shows, the second follows.
  document.addEventListener("pointerdown", event => {
    lastPointer = event.pointerType;
    if (isOpen(0) && levelOf(event.target) < 0 && !linkOf(event.target)) close(0);
  });
  document.addEventListener("click", event => {
    const link = linkOf(event.target);
    if (!link) return;
    if (lastPointer !== "touch" || tapped === link) return close(0);
    event.preventDefault();
    open(link).then(isShown => {
      if (isShown) tapped = link;
      else location.assign(link.href);
    });
  });
})();
