// Readings above the names of entries, where the reader asks for them: a syllable for each character. Styles show them and take them away.
(() => {
  "use strict";
  const root = document.documentElement;
  const article = document.querySelector("[data-page=reading] article");
  let isWritten = false;
  if (!article) return;

  function textNodesIn(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  function rubyOf(letter, syllable) {
    const ruby = document.createElement("ruby");
    const reading = Object.assign(document.createElement("rt"), { textContent: syllable, lang: "zh-Latn" });
    reading.dataset.apparatus = "";
    ruby.append(letter, reading);
    return ruby;
  }

  // Another name of the same entry is read otherwise.
  function annotate(term, [label, reading] = []) {
    const syllables = reading?.split(" ") ?? [];
    if (term.textContent !== label || syllables.length !== [...label].length) return;
    for (const node of textNodesIn(term)) node.replaceWith(...[...node.data].map(letter => rubyOf(letter, syllables.shift())));
  }

  async function show() {
    if (isWritten || root.dataset.ruby !== "on") return;
    isWritten = true;
    const entries = await window.editionData.entries(article.lang);
    for (const term of article.querySelectorAll("a.term[data-term]")) annotate(term, entries[term.dataset.term]);
  }

  root.addEventListener("edition:setting", event => { if (event.detail === "ruby") show(); });
  show();
})();
