// Shows one kind of a list's items: those that have the chosen word in the attribute that the filter names.
(() => {
  "use strict";
  const filter = document.querySelector("[data-filter]");
  if (!filter) return;
  const key = filter.dataset.filter;
  const items = [...document.querySelectorAll(`main li[data-${key}]`)];
  const groups = new Set(items.map(item => item.parentElement.closest("li")).filter(group => group !== null));
  filter.addEventListener("change", () => {
    const chosen = filter.querySelector("input:checked").value;
    for (const item of items) item.hidden = chosen !== "" && !item.dataset[key].split(" ").includes(chosen);
    for (const group of groups) group.hidden = !group.querySelector(`li[data-${key}]:not([hidden])`);
  });
})();
