// What an editor means: words selected in the article, the block that has the focus, or the note that was pointed at last.
window.editionDesk = (() => {
  "use strict";
  const article = document.querySelector("article[data-edition]");
  const BLOCK = /^(p|s|fig|ref|note)-/;
  let block = null;
  let entry = null;

  // As flows of the article have it: without numbers, markers and notes.
  function bare(node) {
    for (const element of node.querySelectorAll("[data-apparatus], [data-line], .number")) element.remove();
    return node.textContent;
  }

  function blockOf(node) {
    let element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
    while (element && article?.contains(element) && !BLOCK.test(element.id)) element = element.parentElement;
    return element && element !== article && article?.contains(element) ? element : null;
  }

  function textBetween(from, to, offset) {
    const range = document.createRange();
    range.setStart(from, 0);
    range.setEnd(to, offset);
    return bare(range.cloneContents());
  }

  function noteOf(node) {
    const note = node?.closest?.("aside.note[id^='ed-'], li.note[id^='ed-']");
    const marker = note ? null : node?.closest?.("sup.editor a[href^='#ed-']");
    const id = note?.id ?? marker?.hash.slice(1);
    return id ? { kind: "note", id: id.slice(3) } : null;
  }

  function look(node) {
    const note = noteOf(node);
    if (!note && node?.closest?.(".edit-bar, dialog.edit")) return;
    block = note ? null : blockOf(node) ?? blockOf(node?.hash && document.getElementById(node.hash.slice(1)));
    entry = note;
    document.dispatchEvent(new Event("edition:meant"));
  }

  document.addEventListener("focusin", event => look(event.target));
  document.addEventListener("pointerdown", event => look(event.target));

  // The words that are selected, within the block in which they begin; without a selection those of the whole block.
  function words() {
    const selection = getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const from = range && blockOf(range.startContainer);
    const holder = from || block;
    if (!holder) return null;
    const text = bare(holder.cloneNode(true));
    const start = from ? textBetween(from, range.startContainer, range.startOffset).length : 0;
    const end = from && from.contains(range.endContainer) ? textBetween(from, range.endContainer, range.endOffset).length : text.length;
    return { block: holder.id, blockText: text, start, quotation: text.slice(start, end) };
  }

  const term = /\/glossary\/([a-z0-9-]+)\.html$/.exec(location.pathname)?.[1];

  return {
    words,
    entry: () => entry ?? (term && term !== "index" ? { kind: "term", id: term } : null),
  };
})();
