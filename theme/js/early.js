(root => {
  root.dataset.script = "";
  try {
    const settings = JSON.parse(localStorage.getItem("edition-settings")) ?? {};
    for (const [name, value] of Object.entries(settings)) root.dataset[name] = value;
  } catch { /* A reader's browser may keep nothing; the edition works without. */ }
})(document.documentElement);
