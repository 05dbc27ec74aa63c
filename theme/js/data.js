// The texts of entries and notes for previews and readings. They are loaded when they are first asked for, as classic scripts, since a page
// from disk may load no others.
window.editionData = (() => {
  "use strict";
  const loading = new Map();

  // "zh-Hant=../assets/entries.0123456789.js zh-Hans=…"
  function sourceOf(sources, language) {
    return (sources ?? "").split(" ").find(source => source.startsWith(`${language}=`))?.slice(language.length + 1);
  }

  function load(source) {
    if (loading.has(source)) return loading.get(source);
    const loaded = new Promise(done => {
      const script = document.createElement("script");
      script.src = source;
      for (const event of ["load", "error"]) script.addEventListener(event, done);
      document.head.append(script);
    });
    loading.set(source, loaded);
    return loaded;
  }

  async function texts(name, sources, language) {
    const source = sourceOf(sources, language);
    if (!window[name]?.[language] && source) await load(source);
    return window[name]?.[language] ?? {};
  }

  return {
    entries: language => texts("editionEntries", document.body.dataset.entryTexts, language),
    notes: language => texts("editionNotes", document.body.dataset.noteTexts, language),
  };
})();
