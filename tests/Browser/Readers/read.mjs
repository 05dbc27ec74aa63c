// Reads the data of a built edition with other people's libraries; prints what they say is wrong, a line each.
// usage: node read.mjs FOLDER, the output of a build
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
    const plain = text => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
    const titles = new Set(found.map(work => plain(work.title)));
    works.filter(work => !titles.has(plain(work.title))).forEach(work => wrong.push(`${name}: the title of ${work.id} is not what it was`));
    const years = found.filter(work => work.issued?.["date-parts"]).length;
    check(years === works.filter(work => work.issued?.["date-parts"]).length, `${name}: ${years} have a date`);
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

for (const part of [annotations, glossary, bibliography, chronology, tei]) {
  await Promise.resolve().then(part).catch(error => wrong.push(`${part.name}: ${error.message ?? error}`));
}
console.log(wrong.join("\n"));
