// The key of a text, by which a search compares: both scripts fold to one, marks and spaces go, accents and tones go, and years that are
// written in Chinese numerals become figures. Each unit of a key knows the range of the text that it stands for.
window.editionKeys = fold => {
  "use strict";
  const roots = new Map(fold.split(" ").flatMap(group => {
    const [root, ...members] = group;
    return members.map(member => [member, root]);
  }));
  const known = new Map();
  const numerals = "〇一二三四五六七八九";
  const year = /(?<![〇零○一二三四五六七八九])[〇零○一二三四五六七八九]{4}(?![〇零○一二三四五六七八九])/gu;
  const inWord = /[-'’·‧・•∙⋅]/u;

  function rootOf(character) {
    let root = known.get(character);
    if (root !== undefined) return root;
    root = roots.get(character) ?? character;
    if (!/\p{Script=Han}/u.test(root)) root = root.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    root = /[\p{L}\p{N}]/u.test(root) ? root : "";
    known.set(character, root);
    return root;
  }

  function figures(key) {
    return key.replace(year, found => [...found].map(numeral => Math.max(numerals.indexOf(numeral), 0)).join(""));
  }

  // The text in the words of another script: its parts in order, each with its range in the text itself.
  function* charactersOf(text, words) {
    let at = 0;
    for (const [start, length, form] of [...words, [text.length, 0, ""]]) {
      for (const character of text.slice(at, start)) {
        yield [character, at, at + character.length];
        at += character.length;
      }
      at = start + length;
      for (const character of form) yield [character, start, at];
    }
  }

  function keyed(text, words = []) {
    const key = [], starts = [], ends = [];
    for (const [character, start, end] of charactersOf(text, words)) {
      for (const unit of rootOf(character).split("")) {
        key.push(unit);
        starts.push(start);
        ends.push(end);
      }
    }
    return { key: figures(key.join("")), starts, ends };
  }

  function keyOf(text) {
    return figures([...text].map(rootOf).join(""));
  }

  // The parts of a query, between spaces and punctuation; a hyphen or point within a word parts nothing.
  function partsOf(query) {
    const parts = [""];
    for (const character of query) {
      if (rootOf(character) !== "") parts[parts.length - 1] += character;
      else if (!inWord.test(character) && parts.at(-1) !== "") parts.push("");
    }
    return [...new Set(parts.map(keyOf))].filter(part => part !== "");
  }

  // The words of a name in Latin or Cyrillic letters.
  const wordsOf = name => name.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(keyOf).filter(word => word !== "");

  return { keyed, keyOf, partsOf, wordsOf };
};
