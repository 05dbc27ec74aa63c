// Marks what a search found on the page it leads to (index.html?find=…#p-0012), in the paragraph it leads to, or else on the page.
(() => {
  "use strict";
  const sought = new URLSearchParams(location.search).getAll("find").filter(words => words.length > 0);
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : document.querySelector("main");
  if (!target || sought.length === 0) return;

  // The text of the paragraph itself: what the edition adds to it is passed over.
  function textNodes() {
    const isText = node => node.parentElement.closest("[data-apparatus]")?.contains(target) === false
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT, isText);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  function rangesOf(words, text) {
    const ranges = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) ranges.push([at, at + words.length]);
    return ranges;
  }

  // Words may begin in a link and end behind it: each text node gets marks of its own, from its end so that offsets stay.
  function markIn(node, start, ranges) {
    for (const [from, to] of ranges.toReversed()) {
      const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)];
      if (first >= last) continue;
      const part = node.splitText(first);
      part.splitText(last - first);
      const mark = document.createElement("mark");
      part.replaceWith(mark);
      mark.append(part);
    }
  }

  const nodes = textNodes();
  const text = nodes.map(node => node.data).join("");
  const ranges = sought.flatMap(words => rangesOf(words, text)).sort((a, b) => a[0] - b[0]);
  let start = 0;
  for (const node of nodes) {
    const length = node.data.length;
    markIn(node, start, ranges);
    start += length;
  }
})();
