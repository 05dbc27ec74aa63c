// Shows the events of one side only.
(() => {
  "use strict";
  const filter = document.querySelector("[data-filter]");
  if (!filter) return;
  const events = [...document.querySelectorAll(".chronology [data-actors]")];
  filter.addEventListener("change", () => {
    const actor = filter.querySelector("input:checked").value;
    for (const event of events) event.hidden = actor !== "" && !event.dataset.actors.split(" ").includes(actor);
    for (const year of document.querySelectorAll(".chronology .year")) year.hidden = !year.querySelector("[data-actors]:not([hidden])");
  });
})();
