// Measures pages of a built edition with Lighthouse, served as a host would: compressed. Prints the median of five runs on a phone, and the
// weight of each page with what it loads. The machine should have nothing else to do.
// usage: node measure.mjs FOLDER PAGE...
import {createServer} from "node:http";
import {existsSync, readFileSync} from "node:fs";
import {extname, join} from "node:path";
import {loadavg} from "node:os";
import {brotliCompressSync} from "node:zlib";
import {launch} from "chrome-launcher";
import lighthouse from "lighthouse";

const RUNS = 5;
const TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json"};
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const [folder, ...pages] = process.argv.slice(2);
const sent = new Map();

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname).replace(/\/$/u, "/index.html");
  const file = join(folder, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  if (!sent.has(path)) sent.set(path, brotliCompressSync(readFileSync(file)));
  response.writeHead(200, {"content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-encoding": "br", "cache-control": "public, max-age=3600"});
  response.end(sent.get(path));
});
await new Promise(done => server.listen(0, "127.0.0.1", done));

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(chrome, page) {
  const url = `http://127.0.0.1:${server.address().port}/${page}`;
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const {lhr} = await lighthouse(url, {port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error"});
    runs.push(lhr);
  }
  const score = name => Math.round(100 * median(runs.map(run => run.categories[name].score)));
  const value = audit => median(runs.map(run => run.audits[audit].numericValue ?? 0));
  const failed = runs[0].categories.accessibility.auditRefs.concat(runs[0].categories["best-practices"].auditRefs)
    .filter(({id, weight}) => weight > 0 && runs[0].audits[id].score === 0).map(({id}) => id);
  console.log([
    page, ...CATEGORIES.map(score), `${Math.round(value("first-contentful-paint"))} ms`, `${Math.round(value("total-blocking-time"))} ms`,
    value("cumulative-layout-shift").toFixed(4), `${Math.round(value("total-byte-weight") / 1024)} KiB`, value("dom-size"), failed.join(", "),
  ].join(" | "));
}

console.log(`load ${loadavg()[0].toFixed(2)} on this machine`);
console.log("page | performance | accessibility | best practices | first paint | blocked | shift | sent | elements | failed");
const chrome = await launch({chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"]});
try {
  for (const page of pages) await measure(chrome, page);
} finally {
  await chrome.kill();
  server.close();
}
