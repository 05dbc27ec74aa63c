// The form for a note or an entry: filled from its file, checked while one writes, saved where nothing is wrong.
(() => {
  "use strict";
  const desk = window.editionDesk;
  const source = document.currentScript.dataset;
  const TYPES = {
    note: ["editorial", "gloss", "source", "variant", "correction", "question", "translation"],
    term: ["person", "place", "organization", "event", "treaty", "office", "concept"],
  };
  const STATUSES = { note: ["draft", "published", "withdrawn"], term: ["draft", "published"] };
  const PAUSE = 400;
  let survey = null;

  async function ask(what, request) {
    const answer = await fetch(source.desk + what, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Edition-Token": source.token },
      body: JSON.stringify({ script: document.documentElement.lang, ...request }),
    });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }

  const say = (key, value) => (survey.words[key] ?? "").replace("{0}", value);

  function make(name, properties = {}, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  function options(values, group, chosen) {
    const all = values.includes(chosen) ? values : [chosen, ...values];
    return all.map(value => make("option", { value, selected: value === chosen, textContent: survey.words[`${group}.${value}`] ?? (value || say(`${group}.published`)) }));
  }

  function field(name, label, control, hint) {
    const id = `edit-${name}`;
    control.id = id;
    control.name = name;
    const problem = make("p", { id: `${id}-problem`, className: "edit-problem" });
    const about = hint ? make("p", { id: `${id}-hint`, className: "edit-hint", textContent: hint }) : "";
    control.setAttribute("aria-describedby", `${about ? about.id + " " : ""}${problem.id}`);
    return make("div", { className: "edit-field" }, make("label", { htmlFor: id, textContent: label }), control, about, problem);
  }

  function sourceRow(chosen, changed) {
    const value = chosen ? (chosen.isDocument ? "document:" : "ref:") + chosen.id : "";
    const group = (label, prefix, choices) => make("optgroup", { label }, ...choices.map(choice =>
      make("option", { value: prefix + choice.id, textContent: `${choice.label}（${choice.id}）`, selected: prefix + choice.id === value })));
    const work = make("select", { className: "edit-work" }, make("option", { value: "", textContent: "—" }),
      group(say("form.source.work"), "ref:", survey.works), group(say("form.source.documents"), "document:", survey.documents));
    if (value && work.value !== value) work.append(make("option", { value, textContent: chosen.id, selected: true }));
    work.setAttribute("aria-label", say("form.source.work"));
    const place = make("input", { className: "edit-place", value: chosen?.place ?? "", autocomplete: "off" });
    place.setAttribute("aria-label", say("form.source.place"));
    place.placeholder = say("form.source.place");
    const remove = make("button", { type: "button", textContent: "×" });
    remove.setAttribute("aria-label", say("form.source.remove"));
    const row = make("div", { className: "edit-source" }, work, place, remove);
    remove.addEventListener("click", () => { row.remove(); changed(); });
    return row;
  }

  function sourcesIn(dialog) {
    return [...dialog.querySelectorAll(".edit-source")].filter(row => row.querySelector("select").value).map(row => {
      const [kind, id] = row.querySelector("select").value.split(/:(.*)/s);
      return { id, place: row.querySelector("input").value, isDocument: kind === "document" };
    });
  }

  function build(kind, request, values, changed) {
    const isNew = !request.id;
    const sources = make("div", { className: "edit-sources" }, ...values.sources.map(cited => sourceRow(cited, changed)));
    const add = make("button", { type: "button", textContent: say("form.source.add") });
    add.addEventListener("click", () => { sources.append(sourceRow(null, changed)); sources.lastChild.querySelector("select").focus(); });
    const about = make("p", { id: "edit-sources-problem", className: "edit-problem" });
    const form = make("form", { method: "dialog", noValidate: true },
      make("h2", { id: "edit-title", textContent: say(`form.${kind}${isNew ? ".new" : ""}`) }),
      kind === "note" ? field("quotation", say("form.quotation"), make("textarea", { value: request.quotation, rows: 3, readOnly: !isNew })) : "",
      kind === "term" ? field("label", say("form.label"), make("input", { value: values.label, autocomplete: "off" })) : "",
      field("type", say("form.type"), make("select", {}, ...options(TYPES[kind], "type", values.type))),
      field("text", say(`form.text.${kind}`), make("textarea", { value: values.text, rows: 7 }), say("form.text.hint")),
      kind === "term" ? field("pinyin", say("form.pinyin"), make("input", { value: values.pinyin, autocomplete: "off" }), say("form.pinyin.hint")) : "",
      make("fieldset", { className: "edit-field" }, make("legend", { textContent: say("form.sources") }), sources, add, about),
      kind === "note" ? field("certainty", say("form.certainty"), make("select", {}, ...options(["", "high", "medium", "low", "unknown"], "certainty", values.certainty))) : "",
      field("status", say("form.status"), make("select", {}, ...options(STATUSES[kind], "status", values.status))),
      make("p", { id: "edit-problem", className: "edit-problem" }),
      make("p", { className: "edit-state", role: "status" }),
      make("div", { className: "edit-buttons" }, make("button", { className: "edit-save", textContent: say("form.save") }),
        make("button", { type: "button", className: "edit-cancel", textContent: say("form.cancel") })));
    const dialog = make("dialog", { className: "edit" }, form);
    dialog.setAttribute("aria-labelledby", "edit-title");
    dialog.setAttribute("data-apparatus", "");
    return dialog;
  }

  function valuesIn(dialog) {
    const value = name => dialog.querySelector(`#edit-${name}`)?.value ?? "";
    return { type: value("type"), label: value("label"), text: value("text"), sources: sourcesIn(dialog), certainty: value("certainty"), status: value("status"), pinyin: value("pinyin") };
  }

  function requestOf(dialog, request) {
    const quotation = dialog.querySelector("#edit-quotation")?.value.trim() ?? "";
    const near = request.blockText?.slice(request.start).indexOf(quotation) ?? -1;
    const start = near >= 0 ? request.start + near : request.blockText?.indexOf(quotation) ?? -1;
    return { ...request, quotation, start, values: valuesIn(dialog) };
  }

  function show(dialog, problems) {
    for (const place of dialog.querySelectorAll(".edit-problem")) place.textContent = "";
    for (const control of dialog.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
    for (const problem of problems) {
      const place = dialog.querySelector(`#edit-${problem.field}-problem`) ?? dialog.querySelector("#edit-problem");
      place.append(make("span", { className: `edit-${problem.severity}`, textContent: problem.text }));
      if (problem.severity === "error") dialog.querySelector(`#edit-${problem.field}`)?.setAttribute("aria-invalid", "true");
    }
    const errors = problems.filter(problem => problem.severity === "error").length;
    state(dialog, errors > 0 ? say("form.faulty", errors) : problems.length > 0 ? say("form.doubtful", problems.length) : say("form.sound"));
  }

  function state(dialog, text) {
    dialog.querySelector(".edit-state").textContent = text;
  }

  function open(kind, request, values, opener) {
    let [timer, turn, isDirty] = [0, 0, false];
    const dialog = build(kind, { kind, ...request }, values, changed);
    const guard = event => event.preventDefault();

    function changed() {
      if (!isDirty) addEventListener("beforeunload", guard);
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(() => tell("check"), PAUSE);
    }

    async function tell(what) {
      clearTimeout(timer);
      const mine = ++turn;
      if (what === "save") state(dialog, say("form.checking"));
      try {
        const answer = await ask(what, requestOf(dialog, { kind, ...request }));
        if (mine !== turn) return;
        show(dialog, answer.problems);
        if (answer.isSaved) close(answer.file);
        else if (what === "save") dialog.querySelector("[aria-invalid]")?.focus();
      } catch {
        state(dialog, say("form.unreachable"));
      }
    }

    function close(file) {
      turn++;
      clearTimeout(timer);
      removeEventListener("beforeunload", guard);
      dialog.remove();
      document.body.removeAttribute("data-writing");
      document.dispatchEvent(new Event("edition:written"));
      document.dispatchEvent(new CustomEvent("edition:saved", { detail: file ?? "" }));
      opener?.focus();
    }

    const leave = () => { if (!isDirty || confirm(say("form.discard"))) close(); };
    dialog.addEventListener("input", changed);
    dialog.addEventListener("cancel", event => { event.preventDefault(); leave(); });
    dialog.querySelector(".edit-cancel").addEventListener("click", leave);
    dialog.querySelector("form").addEventListener("submit", event => { event.preventDefault(); tell("save"); });
    document.body.append(dialog);
    document.body.setAttribute("data-writing", "");
    dialog.showModal();
    dialog.querySelector("#edit-text").focus();
  }

  desk.survey = async () => (survey = await ask("survey", {}));
  desk.say = say;
  desk.make = make;
  desk.style = source.style;

  desk.write = (kind, words, opener) => open(kind, kind === "note" ? words : {}, {
    type: kind === "note" ? "editorial" : "concept", label: words.quotation, text: "", sources: [], certainty: "", status: "published", pinyin: "",
  }, opener);

  desk.change = async ({ kind, id }, opener) => {
    const answer = await ask("open", { kind, id });
    if (answer.values) open(kind, { id, hash: answer.hash, quotation: answer.quotation }, answer.values, opener);
  };
})();
