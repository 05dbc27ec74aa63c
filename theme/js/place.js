// Keeps the reader's place: the header's switch to other scripts leads to the paragraph in view.
(() => {
  "use strict";
  const twins = [...document.querySelectorAll("a[data-twin]")];
  const blocks = [...document.querySelectorAll("article [data-line][id], .endnotes [data-line][id]")];

  function inView() {
    const top = innerHeight * 0.2;
    return blocks.find(block => block.getBoundingClientRect().bottom > top);
  }

  function follow(event) {
    const twin = event.currentTarget;
    const address = twin.getAttribute("href").split("#")[0];
    const fragment = blocks.length > 0 ? inView()?.id : location.hash.slice(1);
    const isAtStart = scrollY < innerHeight / 3 && blocks.length > 0;
    twin.setAttribute("href", fragment && !isAtStart ? `${address}#${fragment}` : address);
  }

  for (const event of ["pointerdown", "focus", "mouseenter", "touchstart"]) {
    for (const twin of twins) twin.addEventListener(event, follow, { passive: true });
  }
})();
// On phones the line of controls gives way while reading on, and comes back on the way up.
(() => {
  "use strict";
  const chrome = document.querySelector(".chrome");
  if (!chrome) return;
  let last = scrollY;
  addEventListener("scroll", () => {
    const moved = scrollY - last;
    if (Math.abs(moved) < 12) return;
    last = scrollY;
    const isAtEnd = innerHeight + scrollY > document.documentElement.scrollHeight - 40;
    chrome.toggleAttribute("data-hidden", moved > 0 && scrollY > 200 && !isAtEnd && !chrome.contains(document.activeElement));
  }, { passive: true });
  chrome.addEventListener("focusin", () => chrome.removeAttribute("data-hidden"));
})();
