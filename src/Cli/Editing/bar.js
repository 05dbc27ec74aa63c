// The bar at the edge of the page, from which one writes; it comes after what the edition's own scripts do.
addEventListener("DOMContentLoaded", async () => {
  "use strict";
  const desk = window.editionDesk;
  document.head.append(desk.make("link", { rel: "stylesheet", href: desk.style }));
  let unseen = (await desk.survey()).unseen;
  const { make, say } = desk;

  const told = make("p", { className: "edit-told", role: "status" });
  const note = button("bar.note", event => write("note", event.currentTarget));
  const term = button("bar.term", event => write("term", event.currentTarget));
  const change = button("bar.change", event => desk.change(desk.entry(), event.currentTarget));
  const list = make("ul", {});
  const summary = make("summary", {});
  const drafts = make("details", { className: "edit-unseen" }, summary, list);
  const bar = make("div", { className: "edit-bar" }, note, term, change, drafts, told);
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", say("bar"));
  bar.setAttribute("data-apparatus", "");

  function button(words, act) {
    const made = make("button", { type: "button", textContent: say(words, "") });
    // The selection stays.
    made.addEventListener("pointerdown", event => event.preventDefault());
    made.addEventListener("click", act);
    return made;
  }

  function write(kind, opener) {
    const words = desk.words();
    told.textContent = words ? "" : say("bar.select");
    if (words) desk.write(kind, words, opener);
  }

  function showMeant() {
    const entry = desk.entry();
    change.hidden = !entry;
    if (entry) change.textContent = say("bar.change", entry.id);
  }

  function showUnseen() {
    summary.textContent = say("bar.unseen", unseen.length);
    drafts.hidden = unseen.length === 0;
    list.replaceChildren(...unseen.map(entry => {
      const open = make("button", { type: "button", textContent: `${entry.label}（${say(`status.${entry.status}`)}）` });
      open.addEventListener("click", () => desk.change(entry, summary));
      return make("li", {}, open);
    }));
  }

  note.hidden = term.hidden = !document.querySelector("article[data-edition]");
  showMeant();
  showUnseen();
  document.addEventListener("edition:meant", showMeant);
  document.addEventListener("edition:saved", async event => {
    told.textContent = event.detail ? say("bar.saved", event.detail) : "";
    if (event.detail) {
      unseen = (await desk.survey()).unseen;
      showUnseen();
    }
  });
  document.body.append(bar);
});
