// The names that the edition knows: of its entries in every script and language, with their readings, and the pairs of its rules of
// conversion. Whatever name is asked for, all names of the same are meant.
window.editionNames = (rows, keys) => {
  "use strict";
  const { keyOf, partsOf, wordsOf } = keys;
  const isLetters = key => /^[\p{Script=Latin}\p{Script=Cyrillic}\d]+$/u.test(key);
  const plainOf = reading => keyOf(reading).replaceAll(/(?<=[ln])v/gu, "u").replaceAll(/\d/gu, "");
  const names = rows.map(([entry, chinese, readings, foreign]) => ({
    entry, chinese, foreign,
    keys: chinese.map(keyOf),
    readings: readings.map(plainOf),
    foreignKeys: foreign.map(keyOf),
    words: foreign.map(wordsOf),
  }));

  // What characters sound like, where a label has as many of them as its reading has syllables; so aliases have readings, too.
  const sounds = new Map();
  for (const [index, name] of names.entries()) {
    const syllables = (rows[index][2][0] ?? "").split(" ");
    const characters = [...name.keys[0]];
    if (syllables.length === characters.length) characters.forEach((character, at) => sounds.set(character, plainOf(syllables[at])));
  }
  for (const name of names.filter(name => name.entry)) {
    const heard = name.keys.map(key => [...key].map(character => sounds.get(character))).filter(all => all.every(Boolean)).map(all => all.join(""));
    name.readings = [...new Set([...name.readings, ...heard])];
  }

  const byKey = new Map();
  for (const name of names) {
    for (const key of [...name.keys, ...name.readings, ...name.foreignKeys]) byKey.set(key, [...byKey.get(key) ?? [], name]);
  }
  const longest = Math.max(0, ...names.flatMap(name => name.keys).map(key => key.length));

  // The names that are just this: a whole name, its reading, or a word of a foreign name that few have.
  function meant(key) {
    const whole = byKey.get(key) ?? byKey.get(plainOf(key));
    if (whole || !isLetters(key)) return whole ?? [];
    const some = names.filter(name => name.words.some(words => words.includes(key)));
    return some.length <= 3 && key.length > 2 ? some : [];
  }

  // A term in all the ways that the edition knows to say it.
  function expand(key) {
    const same = meant(key).flatMap(name => name.keys);
    return [...new Set([key, ...same, ...(same.length > 0 ? [] : replaced(key))])].filter(alias => alias === key || alias.length > 1);
  }

  // A name within a longer term, the longest first, in all its forms.
  function replaced(key) {
    let forms = [""];
    for (let at = 0; at < key.length;) {
      let length = Math.min(longest, key.length - at);
      while (length > 1 && !byKey.has(key.slice(at, at + length))) length--;
      const part = key.slice(at, at + Math.max(length, 1));
      const same = length > 1 ? new Set([part, ...byKey.get(part).flatMap(name => name.keys)]) : [part];
      forms = forms.flatMap(form => [...same].map(words => form + words)).slice(0, 24);
      at += part.length;
    }
    return forms;
  }

  // What a query asks for: terms, each in all its forms, and the names that it is as a whole.
  function understand(query) {
    const parts = partsOf(query);
    const whole = parts.join("");
    const names = meant(whole);
    const terms = names.length > 0 ? [whole] : parts;
    return { whole, names, terms: terms.map(key => ({ key, forms: expand(key) })) };
  }

  // How well an entry answers to a key: 0 is its label, then further names, beginnings and parts; null does not.
  function closeness(name, key) {
    const plain = isLetters(key) ? plainOf(key) : key;
    const starts = keys => keys.some(alias => alias.startsWith(key));
    if (name.keys[0] === key) return 0;
    if (name.keys.includes(key) || name.foreignKeys.includes(key) || name.readings.includes(plain)) return 1;
    if (starts(name.keys) || isLetters(key) && (name.readings.some(reading => reading.startsWith(plain)) || starts(name.foreignKeys))) return 2;
    if (name.words.some(starts)) return 3;
    return !isLetters(key) && name.keys.some(alias => alias.includes(key)) ? 4 : null;
  }

  const edits = window.editionEdits;

  // The names that differ from a key in one character. Of a longer key also those that stand in it.
  function nearest(key) {
    const least = isLetters(key) ? 5 : 3;
    if (key.length < least) return [];
    const close = names.flatMap(name => [
      ...name.keys.map(form => [form, name]),
      ...(isLetters(key) ? [...name.readings, ...name.foreignKeys, ...name.words.flat()].map(form => [form, name]) : []),
    ]).filter(([form]) => form.length >= least && edits.isOne(form, key));
    if (close.length > 0) return [...new Set(close.map(([, name]) => name))];
    const within = names.flatMap(name => name.keys.map(form => ({ form, name })))
      .filter(({ form }) => form.length > 1 && (key.includes(form) || form.length >= 3 && edits.isOneWithin(form, key)));
    const most = Math.max(0, ...within.map(({ form }) => form.length));
    return [...new Set(within.filter(({ form }) => form.length === most).map(({ name }) => name))].slice(0, 3);
  }

  function suggest(query, count) {
    const key = partsOf(query).join("");
    if (key === "") return [];
    return names.filter(name => name.entry)
      .map(name => ({ name, distance: closeness(name, key) }))
      .filter(({ distance }) => distance !== null)
      .sort((a, b) => a.distance - b.distance || a.name.keys[0].length - b.name.keys[0].length)
      .slice(0, count)
      .map(({ name }) => ({ entry: name.entry, label: name.chinese[0], alias: otherName(name, key) }));
  }

  // The name that was asked for, where it is not the label.
  function otherName(name, key) {
    const all = [...name.chinese, ...name.foreign];
    return name.keys[0].includes(key) ? "" : all.find(alias => keyOf(alias).includes(key)) ?? "";
  }

  const byEntry = new Map(names.filter(name => name.entry).map(name => [name.entry, name]));
  return { understand, closeness, nearest, suggest, otherName, of: entry => byEntry.get(entry) };
};
