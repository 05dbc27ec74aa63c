// The search page: shows what the finder finds, by kind, twenty at a time.
(() => {
  "use strict";
  const form = document.querySelector("form[data-search]");
  const finder = window.editionFinder;
  if (!form || !finder) return;

  const CONTEXT = 34;
  const PAGE = 20;
  const results = document.querySelector("[data-search-results]");
  const status = document.querySelector("[data-search-status]");
  const kinds = document.querySelector("[data-search-kinds]");
  const more = document.querySelector("[data-search-more]");
  let [found, kind, count] = [{ hits: [], near: [] }, "", PAGE];

  const words = (name, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), results.dataset[name] ?? "");

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // From a little before the first place; an entry that is found by its name shows how it begins.
  function excerpt({ text }, places) {
    const first = places[0] ?? [0, 0];
    const from = first[0] <= CONTEXT * 1.5 ? 0 : first[0] - CONTEXT;
    const to = Math.min(text.length, Math.max(first[1], from) + 2 * CONTEXT);
    const parts = from > 0 ? ["…"] : [];
    let at = from;
    for (const [start, end] of places.filter(([start, end]) => start >= from && end <= to)) {
      parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
      at = end;
    }
    parts.push(text.slice(at, to), to < text.length ? "…" : "");
    return parts;
  }

  // The page is told what was found, in its own script, so that it can mark it.
  function addressOf({ address, text }, places) {
    const [page, fragment] = address.split("#");
    const sought = [...new Set(places.map(([start, end]) => text.slice(start, end)))].slice(0, 6);
    const query = sought.length > 0 ? `?${new URLSearchParams(sought.map(words => ["find", words]))}` : "";
    return `../${page}${query}${fragment ? `#${fragment}` : ""}`;
  }

  // Where it stands: 第 51 段, and the section or label.
  function placeOf({ address, field, number, title }) {
    const sort = /#([a-z]+)-/u.exec(address)?.[1] ?? "";
    const where = number === "" ? "" : words(`place${sort === "p" ? "Paragraph" : sort === "f" ? "Figure" : sort === "ed" ? "Remark" : field === "references" ? "Reference" : "Note"}`, number);
    const name = field === "text" || field === "documents" ? words("section", title) : title;
    return [where && element("span", { class: "search-number" }, where), element("span", { class: "search-name" }, name)].filter(Boolean);
  }

  function item({ entry, places }) {
    return element("li", { "data-address": entry.address },
      element("a", { href: addressOf(entry, places) }, ...placeOf(entry)),
      element("p", {}, ...excerpt(entry, places)));
  }

  function section(field, hits, all) {
    const heading = element("h2", {}, words(field), element("span", { class: "search-count" }, String(all)));
    return element("section", { "data-field": field }, heading, element("ol", {}, ...hits.map(item)));
  }

  const countOf = field => found.hits.filter(hit => hit.entry.field === field).length;

  const fieldsFound = () => [...new Set(found.hits.map(hit => hit.entry.field))];

  function button(field, label, number) {
    const made = element("button", { type: "button", "aria-pressed": String(kind === field) }, label, element("span", { class: "search-count" }, String(number)));
    made.addEventListener("click", () => {
      [kind, count] = [field, PAGE];
      draw();
      kinds.querySelector("[aria-pressed=true]").focus();
    });
    return made;
  }

  function draw() {
    const fields = fieldsFound();
    const all = kind === "" ? found.hits : found.hits.filter(hit => hit.entry.field === kind);
    const shown = all.slice(0, count);
    kinds.replaceChildren(...fields.length < 2 ? [] : [button("", words("all"), found.hits.length), ...fields.map(field => button(field, words(field), countOf(field)))]);
    results.replaceChildren(...fields.filter(field => shown.some(hit => hit.entry.field === field))
      .map(field => section(field, shown.filter(hit => hit.entry.field === field), countOf(field))));
    more.hidden = shown.length === all.length;
    more.textContent = words("more", Math.min(PAGE, all.length - shown.length), all.length - shown.length);
  }

  function tell(query) {
    if (query.trim() === "") return "";
    if (found.near.length === 0) return status.dataset.template.replace("{0}", found.hits.length);
    return words("nearest", query.trim(), found.near.join("、"), found.hits.length);
  }

  function show(query) {
    [found, kind, count] = [finder.find(query), "", PAGE];
    status.textContent = tell(query);
    status.toggleAttribute("data-nearest", found.near.length > 0);
    draw();
  }

  more.addEventListener("click", () => {
    const last = results.querySelectorAll("li").length;
    count += PAGE;
    draw();
    results.querySelectorAll("li a")[last]?.focus();
  });

  form.addEventListener("submit", event => {
    event.preventDefault();
    const query = form.elements.q.value;
    const place = finder.placeOf(query);
    if (place) {
      location.assign(`../${place.address}`);
      return;
    }
    history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
    show(query);
  });

  form.elements.q.addEventListener("input", event => {
    if (!event.isComposing) show(form.elements.q.value);
  });
  form.elements.q.addEventListener("compositionend", () => show(form.elements.q.value));

  // A query that came from another page: a place is gone to at once, and is not returned to on the way back.
  const asked = new URLSearchParams(location.search).get("q");
  const place = asked && finder.placeOf(asked);
  if (place) location.replace(`../${place.address}`);
  else if (asked) {
    form.elements.q.value = asked;
    show(asked);
  }
})();
