// The search field of the line of controls, with the entries that are meant while the reader is typing. What it searches in is loaded when
// it is first used. On phones the link to the search page opens it.
(() => {
  "use strict";
  const form = document.querySelector("form[data-search-field]");
  if (!form) return;
  const field = form.elements.q;
  const list = form.querySelector("[role=listbox]");
  const link = document.querySelector(".chrome-pages a[data-search-link]");
  const base = form.getAttribute("action").replace(/search\/index\.html$/u, "");
  let [isLoading, options, chosen] = [false, [], -1];

  function load() {
    if (isLoading) return;
    isLoading = true;
    for (const source of [form.dataset.index, form.dataset.engine]) {
      const script = document.createElement("script");
      script.async = false;
      script.src = source;
      // What a reader chose before all was told stays chosen.
      script.addEventListener("load", () => chosen < 0 && suggest());
      document.head.append(script);
    }
  }

  function optionOf({ href, label, alias }, number) {
    const option = document.createElement("li");
    Object.assign(option, { id: `search-option-${number}`, role: "option" });
    const link = Object.assign(document.createElement("a"), { href, tabIndex: -1, textContent: label });
    if (alias) link.append(Object.assign(document.createElement("span"), { className: "search-alias", textContent: alias }));
    option.append(link);
    return option;
  }

  function suggest() {
    const query = field.value.trim();
    const finder = window.editionFinder;
    const place = finder && query && finder.placeOf(query);
    const found = [
      ...place ? [{ href: base + place.address, label: list.dataset.paragraph.replace("{0}", place.number), alias: place.title }] : [],
      ...finder && query ? finder.suggest(query).map(({ entry, label, alias }) => ({ href: `${base}glossary/${entry}.html`, label, alias })) : [],
    ];
    options = found.map(optionOf);
    list.replaceChildren(...options);
    open(options.length > 0 && document.activeElement === field);
    choose(-1);
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
  }

  function choose(number) {
    options[chosen]?.removeAttribute("aria-selected");
    chosen = number;
    options[chosen]?.setAttribute("aria-selected", "true");
    if (options[chosen]) field.setAttribute("aria-activedescendant", options[chosen].id);
    else field.removeAttribute("aria-activedescendant");
  }

  function close() {
    open(false);
    choose(-1);
    form.removeAttribute("data-open");
  }

  field.addEventListener("focus", () => {
    load();
    suggest();
  });
  field.addEventListener("input", event => {
    if (!event.isComposing) suggest();
  });
  field.addEventListener("compositionend", suggest);
  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden) {
      event.preventDefault();
      choose((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
    } else if (event.key === "Escape") {
      close();
      if (field.value === "") field.blur();
    }
  });

  // A place has one meaning: it is gone to. Words go to the search page.
  form.addEventListener("submit", event => {
    const place = window.editionFinder?.placeOf(field.value);
    const href = options[chosen]?.firstChild.href ?? (place ? base + place.address : null);
    if (!href && field.value.trim() !== "") return;
    event.preventDefault();
    close();
    if (href) location.assign(href);
  });

  form.addEventListener("focusout", event => {
    if (!form.contains(event.relatedTarget)) close();
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", close);

  link?.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !matchMedia("(max-width: 47.99em)").matches) return;
    event.preventDefault();
    form.dataset.open = "";
    field.focus();
  });
  link?.addEventListener("pointerdown", event => {
    if (form.hasAttribute("data-open")) event.preventDefault();
  });
})();
