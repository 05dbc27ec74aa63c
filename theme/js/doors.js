// The title page marks the door that was used last: reading pages note their script, where the browser keeps anything.
(() => {
  "use strict";
  const KEY = "edition-script";
  const { page } = document.documentElement.dataset;
  try {
    if (page === "reading") localStorage.setItem(KEY, document.documentElement.lang);
    const last = page === "entrance" && document.querySelector(`.door[lang="${localStorage.getItem(KEY)}"]`);
    if (!last) return;
    const mark = document.createElement("small");
    mark.textContent = last.dataset.last;
    last.append(mark);
  } catch { /* Nothing is kept; the doors are equal. */ }
})();
