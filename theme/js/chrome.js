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
