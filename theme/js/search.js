// Searches the edition without a server: reads through all texts, folded to one script, so that 蒙古独立 finds 蒙古獨立.
// Needs the index of the page's script (window.editionSearch), loaded by a script element before this one.
(() => {
  "use strict";
  const form = document.querySelector("form[data-search]");
  const index = window.editionSearch;
  if (!form || !index) return;

  const CONTEXT = 28;
  const results = document.querySelector("[data-search-results]");
  const status = document.querySelector("[data-search-status]");
  const folds = new Map(index.fold.split(" ").flatMap(group => {
    const [root, ...members] = group;
    return members.map(member => [member, root]);
  }));

  // The key of a text, and for each of its characters where it stands in the text.
  function fold(text) {
    const key = [];
    const places = [];
    let place = 0;
    for (const character of text) {
      if (!/\s/u.test(character)) {
        key.push(folds.get(character) ?? character);
        places.push(place);
      }
      place += character.length;
    }
    return { key, joined: key.join(""), places };
  }

  const documents = index.documents.map(([field, address, title, text]) => ({ field, address, title, text, folded: fold(text) }));

  // Where a term stands in a text: pairs of offsets in the text.
  function find(term, { text, folded }) {
    const found = [];
    const step = term.join("");
    for (let at = folded.joined.indexOf(step); at >= 0; at = folded.joined.indexOf(step, at + step.length)) {
      const first = countCharacters(folded.joined, at);
      const last = first + term.length - 1;
      found.push([folded.places[first], folded.places[last + 1] ?? text.length]);
    }
    return found;
  }

  function countCharacters(text, end) {
    let count = 0;
    for (let i = 0; i < end; i += text.codePointAt(i) > 0xffff ? 2 : 1) count++;
    return count;
  }

  function search(query) {
    const terms = query.split(/\s+/u).map(term => fold(term).key).filter(term => term.length > 0);
    if (terms.length === 0) return [];
    return documents.flatMap(entry => {
      const found = terms.map(term => find(term, entry));
      return found.every(places => places.length > 0) ? [{ entry, places: found.flat().sort((a, b) => a[0] - b[0]) }] : [];
    });
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function excerpt({ text }, places) {
    const from = Math.max(0, places[0][0] - CONTEXT);
    const to = Math.min(text.length, places[0][1] + 2 * CONTEXT);
    const parts = from > 0 ? ["…"] : [];
    let at = from;
    for (const [start, end] of places.filter(([start, end]) => start >= from && end <= to)) {
      if (start < at) continue;
      parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
      at = end;
    }
    parts.push(text.slice(at, to), to < text.length ? "…" : "");
    return parts;
  }

  // The page is told what was found, in its own script, so that it can mark it.
  function addressOf({ address, text }, places) {
    const [page, fragment] = address.split("#");
    const found = new URLSearchParams([...new Set(places.map(([start, end]) => text.slice(start, end)))].map(words => ["find", words]));
    return `../${page}?${found}${fragment ? `#${fragment}` : ""}`;
  }

  function show(query) {
    const hits = search(query);
    results.replaceChildren(...[...new Set(hits.map(hit => hit.entry.field))].map(field => section(field, hits)));
    status.textContent = query.trim() === "" ? "" : status.dataset.template.replace("{0}", hits.length);
  }

  function section(field, hits) {
    const own = hits.filter(hit => hit.entry.field === field);
    const heading = element("h2", {}, `${results.dataset[field]} (${own.length})`);
    const items = own.map(({ entry, places }) => element("li", { "data-address": entry.address },
      element("a", { href: addressOf(entry, places) }, entry.title),
      element("p", {}, ...excerpt(entry, places))));
    return element("section", { "data-field": field }, heading, element("ol", {}, ...items));
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const query = form.elements.q.value;
    history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
    show(query);
  });

  form.elements.q.addEventListener("input", event => {
    if (!event.isComposing) show(form.elements.q.value);
  });

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    form.elements.q.value = asked;
    show(asked);
  }
})();
