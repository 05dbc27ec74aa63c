// Before the first paint, so that nothing moves: the reader's settings, and whether the window has room for a margin of notes and for the
// contents at the side. At the usual size of text styles decide that alone; a larger one asks for a wider window.
(root => {
  const windows = { large: [87, 102], huge: [107, 125] };

  function measure() {
    const [margin, contents] = windows[root.dataset.size] ?? [0, 0];
    const holds = width => matchMedia(`(min-width: ${width}em)`).matches;
    if (holds(contents)) delete root.dataset.room;
    else root.dataset.room = holds(margin) ? "margin" : "none";
  }

  root.dataset.script = "";
  try {
    const settings = JSON.parse(localStorage.getItem("edition-settings")) ?? {};
    for (const [name, value] of Object.entries(settings)) root.dataset[name] = value;
  } catch { /* A reader's browser may keep nothing; the edition works without. */ }
  measure();
  for (const width of Object.values(windows).flat()) matchMedia(`(min-width: ${width}em)`).addEventListener("change", measure);
  root.addEventListener("edition:setting", measure);
})(document.documentElement);
