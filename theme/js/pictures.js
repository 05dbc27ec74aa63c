// An enlarged picture: Escape closes it too, and the page is then where it was.
(() => {
  "use strict";
  if (!document.querySelector(".picture-close")) return;

  function close() {
    const picture = document.querySelector(".picture[id]:target");
    if (!picture) return false;
    const top = scrollY;
    location.hash = picture.nextElementSibling.hash;
    scrollTo({ top, behavior: "instant" });
    picture.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener("click", event => {
    if (event.target.closest?.(".picture-close") && close()) event.preventDefault();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && close()) event.preventDefault();
  });
})();
