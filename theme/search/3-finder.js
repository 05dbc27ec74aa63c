// Finds what a query means in the whole edition (window.editionSearch, a script file beside the search page).
window.editionFinder = (() => {
  "use strict";
  const index = window.editionSearch;
  if (!index) return null;
  const keys = window.editionKeys(index.fold);
  const names = window.editionNames(index.names, keys);
  const fields = ["glossary", "text", "documents", "notes", "chronology", "places", "references", "pages"];
  let documents = null;

  function read() {
    return index.documents.map(([field, address, title, number, entry, text, ...others], order) => ({
      field, address, title, number, text, order,
      keyed: [keys.keyed(text), ...others.map(words => keys.keyed(text, words))],
      name: names.of(entry),
    }));
  }

  // Letters and figures are found from the beginning of a word or number: 21 is not in 1921.
  function isWithin(form, text, start) {
    const letter = /^\p{N}/u.test(form) ? /\p{N}/u : /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(form) ? /[\p{Script=Latin}\p{Script=Cyrillic}]/u : null;
    return letter !== null && start > 0 && letter.test(text[start - 1]);
  }

  // Where a form of a term stands in a text: pairs of offsets.
  function placesOf(form, { text, keyed }) {
    const found = [];
    for (const { key, starts, ends } of keyed) {
      for (let at = key.indexOf(form); at >= 0; at = key.indexOf(form, at + form.length)) {
        if (!isWithin(form, text, starts[at])) found.push([starts[at], ends[at + form.length - 1]]);
      }
    }
    return found;
  }

  const isNamed = (entry, forms) => entry.name && forms.some(form => names.closeness(entry.name, form) !== null);

  function answer(entry, asked) {
    const places = asked.terms.map(({ forms }) => forms.flatMap(form => placesOf(form, entry)));
    const isFound = asked.terms.every(({ forms }, term) => places[term].length > 0 || isNamed(entry, forms));
    return isFound ? [{ entry, places: joined(places.flat()), rank: rankOf(entry, asked) }] : [];
  }

  // Ranges in order, without those that begin inside another one.
  function joined(places) {
    const found = [];
    for (const [start, end] of places.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (found.length > 0 && start < found.at(-1)[1]) found.at(-1)[1] = Math.max(end, found.at(-1)[1]);
      else found.push([start, end]);
    }
    return found;
  }

  // The entry that is the query, then entries by how close their names are, then all else by kind and place.
  function rankOf(entry, { whole, names: meant, terms }) {
    const field = 10 * (1 + fields.indexOf(entry.field));
    const isPhrase = terms.length < 2 || entry.keyed.some(({ key }) => key.includes(whole));
    if (entry.field !== "glossary") return field + (isPhrase ? 0 : 1);
    if (meant.includes(entry.name)) return names.closeness(entry.name, whole) ?? 2;
    return field + (names.closeness(entry.name, whole) ?? 5);
  }

  function search(asked) {
    documents ??= read();
    if (asked.terms.length === 0) return [];
    return documents.flatMap(entry => answer(entry, asked)).sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order);
  }

  // Nothing has all terms: those that nothing has give way to the nearest names, or to texts with their characters close together.
  function searchNear(asked) {
    const near = [];
    const terms = asked.terms.map(term => {
      if (documents.some(entry => answer(entry, { ...asked, terms: [term] }).length > 0)) return term;
      const found = names.nearest(term.key);
      const words = found.length > 0 ? [] : scattered(term.key);
      near.push(...found.map(name => name.chinese[0]), ...words.slice(0, 3));
      return { key: term.key, forms: [...found.flatMap(name => name.keys), ...words.map(keys.keyOf)] };
    });
    const found = near.length > 0 ? names.nearest(asked.whole) : [];
    return { near: [...new Set(near)], hits: near.length > 0 ? search({ whole: found[0]?.keys[0] ?? asked.whole, names: found, terms }) : [] };
  }

  // A short form: its characters with at most one between two of them, as the texts write it.
  function scattered(key) {
    if (key.length < 2 || key.length > 4 || !/^\p{Script=Han}+$/u.test(key)) return [];
    const pattern = new RegExp([...key].join("\\p{Script=Han}{0,1}"), "gu");
    const found = documents.flatMap(({ text, keyed: [{ key, starts, ends }] }) =>
      [...key.matchAll(pattern)].map(({ index, 0: { length } }) => text.slice(starts[index], ends[index + length - 1])));
    return [...new Set(found)];
  }

  // What was found, with what it had to be changed to ("near") where nothing is as it was asked.
  function find(query) {
    const asked = names.understand(query);
    const hits = search(asked);
    return hits.length > 0 || asked.terms.length === 0 ? { hits, near: [] } : searchNear(asked);
  }

  // 第51段, §51, p-0051 and citations that end with any of them lead to the paragraph; null for all else.
  function placeOf(query) {
    const text = query.normalize("NFKC").trim();
    const fragment = text.match(/(?:^|#)([a-z]+-[\w-]+)$/u)?.[1] ?? text.match(/#(p-[\d-]+)/u)?.[1];
    const number = text.match(/(?:^|[^\d])第\s*([\d〇零一二三四五六七八九十百]+(?:-\d+)?)\s*段/u) ?? text.match(/^[§¶]\s*(\d+(?:-\d+)?)$/u);
    const wanted = fragment ? entry => entry.address.endsWith(`#${fragment}`) : number ? isParagraph(numberOf(number[1])) : null;
    documents ??= read();
    return wanted && (documents.find(wanted) ?? null);
  }

  const isParagraph = number => entry => entry.number === number && entry.address.includes("#p-");

  function numberOf(words) {
    if (/^\d/u.test(words)) return words;
    const digit = character => Math.max("〇一二三四五六七八九".indexOf(character), 0);
    if (!/[十百]/u.test(words)) return [...words].map(digit).join("");
    const [, hundreds, tens, ones] = words.match(/^(?:(.)百)?[零〇]?(?:(.?)十)?(.?)$/u) ?? [];
    const ten = !words.includes("十") ? 0 : tens ? digit(tens) : 1;
    return String((hundreds ? digit(hundreds) : 0) * 100 + ten * 10 + (ones ? digit(ones) : 0));
  }

  return { find, placeOf, suggest: (query, count = 8) => names.suggest(query, count) };
})();
