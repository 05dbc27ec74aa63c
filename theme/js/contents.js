// The table of contents marks the section in view; on phones it opens from the line of controls, which names that section.
(() => {
  "use strict";
  const contents = document.querySelector(".contents");
  const line = document.querySelector(".chrome-line");
  if (!contents || !line) return;

  const own = contents.querySelector("details");
  const copy = document.createElement("details");
  copy.className = "chrome-contents";
  const word = document.createElement("summary");
  const title = own.querySelector("summary").textContent;
  word.textContent = title;
  const panel = document.createElement("div");
  panel.className = "chrome-contents-panel";
  copy.append(word, panel);
  line.prepend(copy);
  copy.addEventListener("toggle", () => panel.append(...[...own.children].slice(1).map(child => child.cloneNode(true))), { once: true });
  panel.addEventListener("click", event => { if (event.target.closest("a")) copy.open = false; });

  const targets = [...new Set([...contents.querySelectorAll("a")].map(link => document.getElementById(link.hash.slice(1))))].filter(target => target !== null);
  let shown = null;

  function mark() {
    const passed = targets.filter(target => isBefore(target));
    const id = passed.at(-1)?.id ?? null;
    if (id === shown) return;
    shown = id;
    for (const link of document.querySelectorAll(":is(.contents, .chrome-contents) a")) {
      if (link.hash === `#${id}`) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    const current = contents.querySelector("[aria-current]");
    word.textContent = current?.querySelector(".contents-number")?.textContent.trim() || title;
    word.setAttribute("aria-label", current ? `${title}：${current.textContent}` : title);
    keepInView(current);
  }

  // Only the contents scroll, never the page.
  function keepInView(link) {
    if (!link || contents.scrollHeight <= contents.clientHeight) return;
    const [box, frame] = [link.getBoundingClientRect(), contents.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom) contents.scrollTop += box.top - frame.top - frame.height / 2;
  }

  function isBefore(target) {
    if (!target.checkVisibility({ contentVisibilityAuto: true })) return target.closest("section").getBoundingClientRect().bottom < innerHeight * 0.3;
    const box = target.getBoundingClientRect();
    const article = target.closest("article");
    if (article && getComputedStyle(article).writingMode.startsWith("vertical")) return box.right > article.getBoundingClientRect().right - 120;
    return box.top < innerHeight * 0.3;
  }

  // How much has been read, for the rule below the line of controls.
  function measure() {
    const article = document.querySelector("article");
    const isVertical = getComputedStyle(article).writingMode.startsWith("vertical");
    const [read, all] = isVertical
      ? [-article.scrollLeft, article.scrollWidth - article.clientWidth]
      : [scrollY, document.documentElement.scrollHeight - innerHeight];
    line.closest(".chrome").style.setProperty("--read", Math.min(read / Math.max(all, 1), 1).toFixed(4));
  }

  let isAsked = false;
  function ask() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mark();
      measure();
    });
  }

  document.addEventListener("scroll", ask, { passive: true, capture: true });
  addEventListener("resize", ask, { passive: true });
  mark();
})();
