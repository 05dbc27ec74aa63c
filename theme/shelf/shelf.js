// Searches titles, labels and aliases of all editions of a shelf. Needs window.editionShelf, loaded by a script element before this one.
(() => {
  "use strict";
  const form = document.querySelector("form[data-search]");
  const editions = window.editionShelf;
  if (!form || !editions) return;

  const MOST = 200;
  const results = document.querySelector("[data-search-results]");
  const status = document.querySelector("[data-search-status]");
  const key = text => text.normalize("NFKC").replaceAll(/\s/gu, "").toLowerCase();

  // One line for each thing that is found, in the script whose name matches first.
  function find(words) {
    const found = new Map();
    for (const [title, address, terms] of editions) {
      const edition = address.split("/")[1];
      if (key(title).includes(words) && !found.has(edition)) found.set(edition, { address, name: title, where: "" });
      for (const [place, ...labels] of terms) {
        const term = `${edition}/${place.split("/").at(-1)}`;
        const label = labels.find(label => key(label).includes(words));
        if (label && !found.has(term)) found.set(term, { address: place, name: label, where: title });
      }
    }
    return [...found.values()];
  }

  function show() {
    const words = key(form.elements.q.value);
    const found = words ? find(words) : [];
    status.textContent = words ? status.dataset.template.replace("{0}", found.length) : "";
    results.replaceChildren(...found.slice(0, MOST).map(({ address, name, where }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = address;
      link.textContent = name;
      item.append(link, where && `（${where}）`);
      return item;
    }));
  }

  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.elements.q.addEventListener("input", show);
  form.elements.q.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
})();
