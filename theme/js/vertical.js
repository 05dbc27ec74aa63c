// Vertical text is a strip in a frame: the wheel and the keys move along it, and short numbers stand upright in it.
(() => {
  "use strict";
  const root = document.documentElement;
  const article = document.querySelector("main article");
  if (!article) return;
  let isCombined = false;

  function isVertical() {
    return root.dataset.direction === "vertical";
  }

  function apply() {
    article.style.width = "";
    if (!isVertical()) return article.removeAttribute("tabindex");
    article.tabIndex = 0;
    showWholeColumns();
    if (!isCombined) combine();
    isCombined = true;
  }

  // The frame ends between two columns.
  function showWholeColumns() {
    const column = parseFloat(getComputedStyle(article).lineHeight);
    article.style.width = "";
    if (column > 0) article.style.width = `${Math.floor(article.clientWidth / column) * column}px`;
  }

  // 縱中橫: numbers of one or two digits, none that belong to a longer one or to Latin words.
  function combine() {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("sup, rt, .number, .number-row, article [lang]")) nodes.push(walker.currentNode);
    for (const node of nodes) {
      for (const { index, 0: digits } of [...node.data.matchAll(/(?<![\w.,:%-])\d{1,2}(?![\w.,:%-])/gu)].toReversed()) {
        const number = node.splitText(index);
        number.splitText(digits.length);
        const box = document.createElement("span");
        box.className = "upright";
        number.replaceWith(box);
        box.append(number);
      }
    }
  }

  // The last column reached, the wheel moves the page.
  function move(along) {
    const before = article.scrollLeft;
    article.scrollBy({ left: -along, behavior: "instant" });
    return article.scrollLeft !== before;
  }

  article.addEventListener("wheel", event => {
    if (!isVertical() || event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 36 : 1;
    if (move(event.deltaY * lines)) event.preventDefault();
  }, { passive: false });

  article.addEventListener("keydown", event => {
    if (!isVertical() || event.target !== article || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = article.clientWidth * 0.9;
    const steps = { PageDown: page, PageUp: -page, " ": event.shiftKey ? -page : page, ArrowLeft: 72, ArrowRight: -72, End: article.scrollWidth, Home: -article.scrollWidth };
    const step = steps[event.key];
    if (step === undefined || !move(step)) return;
    event.preventDefault();
  });

  root.addEventListener("edition:setting", event => { if (["direction", "size"].includes(event.detail)) apply(); });
  addEventListener("resize", () => { if (isVertical()) showWholeColumns(); });
  apply();
})();
