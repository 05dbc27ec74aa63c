// Previews show the name and the first sentence of an entry: here the entries themselves stand below the text.
(() => {
  "use strict";
  const prefix = "e-";

  function firstSentenceOf(entry) {
    const text = entry.querySelector(".definition > p")?.textContent ?? "";
    return text.slice(0, text.indexOf("。") + 1) || text;
  }

  const entries = [...document.querySelectorAll(`.entry[id^=${prefix}]`)].map(entry => {
    const id = entry.id.slice(prefix.length);
    return [id, [entry.querySelector("h3").firstChild.data, window.editionReadings[id] ?? "", firstSentenceOf(entry)]];
  });
  window.editionEntries = { [document.documentElement.lang]: Object.fromEntries(entries) };
  for (const link of document.querySelectorAll(`article a.term[href^='#${prefix}']`)) link.dataset.term = link.hash.slice(prefix.length + 1);
})();
