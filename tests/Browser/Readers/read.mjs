// Reads the data of a built edition with other people's libraries; prints what they say is wrong, a line each.
// usage: node read.mjs FOLDER TEI [PART]..., the output of a build, the name of its TEI file, and what to read if not all
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {Cite} from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import edtf from "edtf";
import jsonld from "jsonld";
import {Parser} from "n3";
import {validateXML} from "xmllint-wasm";

const base = "https://example.org/download/";
const read = name => readFileSync(join(process.argv[2], "download", name), "utf8");
const here = name => readFileSync(join(import.meta.dirname, name), "utf8");
const wrong = [];
const check = (isRight, words) => isRight || wrong.push(words);

// The part of the context at www.w3.org that our annotations use; nothing is fetched.
const contexts = {"http://www.w3.org/ns/anno.jsonld": JSON.parse(here("anno.json"))};
const documentLoader = async url => {
  if (!contexts[url]) throw new Error(`Context of another host: ${url}`);
  return {contextUrl: null, documentUrl: url, document: contexts[url]};
};

const quadsOf = async name => jsonld.toRDF(JSON.parse(read(name)), {base: base + name, documentLoader, format: "application/n-quads"});

async function annotations() {
  const [page] = await jsonld.expand(JSON.parse(read("annotations.jsonld")), {base: base + "annotations.jsonld", documentLoader, safe: true});
  const oa = "http://www.w3.org/ns/oa#";
  const items = page["https://www.w3.org/ns/activitystreams#items"]?.[0]["@list"] ?? [];
  check(items.length > 0, "annotations.jsonld: no annotation");
  for (const note of items) {
    check(note[oa + "hasBody"]?.length > 0 && note[oa + "hasTarget"]?.length > 0 && note[oa + "motivatedBy"]?.length === 1, `annotations.jsonld: ${note["@id"]}`);
    check(note["@id"].startsWith("https://example.org/zh-hant/"), `annotations.jsonld: ${note["@id"]} is elsewhere`);
  }
}

async function glossary() {
  const canonical = async nquads => jsonld.canonize(nquads, {inputFormat: "application/n-quads", algorithm: "RDFC-1.0"});
  const fromTurtle = await new Promise((resolve, reject) => {
    const lines = [];
    new Parser({baseIRI: base + "glossary.ttl"}).parse(read("glossary.ttl"), (error, quad) => error ? reject(error) : quad ? lines.push(lineOf(quad)) : resolve(lines));
  });
  const left = await canonical(await quadsOf("glossary.jsonld"));
  const right = await canonical(fromTurtle.join(""));
  check(left.length > 0 && left === right, "glossary: JSON-LD and Turtle say different things");

  const labels = left.split("\n").filter(line => /core#(pref|alt|hidden)Label>/.test(line)).map(line => line.replace(/<[^>]*#(pref|alt|hidden)Label>/, ""));
  check(new Set(labels).size === labels.length, "glossary: a label of two kinds (SKOS S13)");
}

const escape = text => text.replace(/[\\"\n\r]/g, sign => ({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})[sign]);
const termOf = term => term.termType === "NamedNode" ? `<${term.value}>`
  : `"${escape(term.value)}"${term.language ? "@" + term.language : term.datatype.value.endsWith("#string") ? "" : `^^<${term.datatype.value}>`}`;
const lineOf = quad => `${[quad.subject, quad.predicate, quad.object].map(termOf).join(" ")} .\n`;

async function bibliography() {
  const works = JSON.parse(read("references.csl.json"));
  for (const name of ["references.csl.json", "references.bib", "references.ris"]) {
    const found = (await Cite.async(read(name))).data;
    check(found.length === works.length, `${name}: ${found.length} works of ${works.length}`);
    works.forEach((work, at) => compare(name, work, found[at] ?? {}));
  }
}

// What each form has room for, as one text: a name is one, whichever part of it is called what.
const familyOf = name => [name["non-dropping-particle"], name.family].filter(part => part).join(" ");
const nameOf = name => typeof name === "string" ? name : [familyOf(name), name.given, name.literal].filter(part => part).join(", ");
const namesOf = people => [people ?? []].flat().map(nameOf).join("; ");
const dayOf = date => (date?.["date-parts"]?.[0] ?? []).join("-");
const compared = {
  title: work => work.title,
  author: work => namesOf(work.author ?? work.reporter),
  editor: work => namesOf(work.editor),
  issued: work => dayOf(work.issued),
  publisher: work => work.publisher ?? "",
  page: work => work.page ?? "",
  volume: work => work.volume ?? "",
  URL: work => work.URL ? decodeURI(new URL(work.URL).href) : "",
};

// RIS has the day of few kinds of works, and citation-js knows the editors of few.
const isUnread = {
  issued: (work, found) => dayOf(found.issued) !== "" && dayOf(work.issued).startsWith(dayOf(found.issued)),
  editor: work => !["book", "chapter"].includes(work.type),
};

function compare(name, work, found) {
  for (const [field, of] of Object.entries(compared)) {
    const isExcused = name.endsWith(".ris") && isUnread[field]?.(work, found);
    check(of(work) === of(found) || isExcused, `${name}: ${work.id} has ${field} ${of(found)}, not ${of(work)}`);
  }
}

function chronology() {
  const events = JSON.parse(read("chronology.json"));
  for (const event of events) {
    try { edtf(event.date); } catch (error) { wrong.push(`chronology.json: ${event.id}: ${event.date}`); }
  }
  const rows = read("chronology.csv").split("\r\n").slice(1, -1).filter(line => !line.startsWith(" "));
  check(events.length > 0 && rows.length === events.length, `chronology.csv: ${rows.length} events of ${events.length}`);
  check(rows.every((row, index) => row.startsWith(events[index].id + ",")), "chronology.csv: another order");
}

async function tei() {
  const name = process.argv[3];
  const result = await validateXML({
    xml: [{fileName: name, contents: read(name)}], schema: [{fileName: "tei.rng", contents: here("tei.rng")}], extension: "relaxng", initialMemoryPages: 1024, maxMemoryPages: 4096,
  });
  result.errors.slice(0, 20).forEach(error => wrong.push(`${name}: ${error.rawMessage}`));
}

const wanted = process.argv.slice(4);
for (const part of [annotations, glossary, bibliography, chronology, tei].filter(({name}) => wanted.length === 0 || wanted.includes(name))) {
  await Promise.resolve().then(part).catch(error => wrong.push(`${part.name}: ${error.message ?? error}`));
}
console.log(wrong.join("\n"));
