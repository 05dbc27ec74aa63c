// What tests/wiki-oracle does: a page with an infobox, nested templates, a navigation box and two pictures is written on the wiki and becomes an
// edition. Its words are characters that both scripts share, so that nothing is converted.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const [api, user, password] = process.argv.slice(2);
if (!["127.0.0.1", "localhost", "[::1]"].includes(new URL(api).hostname)) {
  throw new Error("only a wiki on this machine is written to");
}

const pixels = {
  "Oracle mountain.png": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "Oracle river.png": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
};
const title = "大河";
const pages = {
  "Template:Oracle number": "{{{1}}}",
  "Template:Oracle unit": "{{Oracle number|{{{1}}}}}公里",
  "Template:Infobox oracle": `{| class="infobox"
|+ {{{name}}}
|-
| colspan="2" | [[File:{{{picture}}}|thumb|山上的水]]
|-
! 全流
| {{Oracle unit|{{{length}}}}}
|-
! 源
| {{{source|未知}}}<ref>山中水文</ref>
|- style="display:none"
! 密
| 不可知
|}[[Category:河流]]`,
  "Template:Oracle rivers": `{| class="navbox"
! colspan="2" | 天下河流
|-
! 北方
|
* [[白水]]
* [[黑水]]
|-
! 南方
| [[赤水]]、[[清水]]
|}`,
  [title]: `{{Infobox oracle
|name=大河
|picture=Oracle mountain.png
|length=630
|source={{Oracle place|雪山}}
}}
'''大河'''是天下的大水，流{{Oracle unit|630}}<ref>水文志</ref>。

== 上游 ==
上游多山。
[[File:Oracle river.png|thumb|下游的水]]
* 白水
* 黑水

{{Oracle rivers}}
`,
  "Template:Oracle place": "''{{{1}}}''（山名）",
};

let cookies = {};
async function ask(parameters, body) {
  const query = new URLSearchParams({ format: "json", formatversion: "2", ...parameters });
  const headers = { cookie: Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join("; ") };
  const answer = body ? await fetch(`${api}?${query}`, { method: "POST", headers, body }) : await fetch(`${api}?${query}`, { headers });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, ...value] = cookie.split(";")[0].split("=");
    cookies[name] = value.join("=");
  }

  const said = await answer.json();
  if (said.error && said.error.code !== "fileexists-no-change") {
    throw new Error(`${parameters.action}: ${said.error.info}`);
  }

  return said;
}

const token = async (type) => (await ask({ action: "query", meta: "tokens", type })).query.tokens[`${type}token`];

function form(values) {
  const data = new FormData();
  Object.entries(values).forEach(([name, value]) => data.append(name, value));
  return data;
}

async function write(name, text) {
  await ask({ action: "edit" }, form({ title: name, text, token: await token("csrf") }));
}

const work = mkdtempSync(join(tmpdir(), "wiki-oracle-"));
const folder = join(work, "edition");
const program = join(import.meta.dirname, "../../artifacts/bin/Cli/release/MongoliaEdition.Cli.dll");

function edition(...command) {
  const run = spawnSync("dotnet", [program, ...command], { cwd: command[0] === "new" ? work : folder, encoding: "utf8" });
  return { status: run.status, said: run.stdout + run.stderr };
}

function succeed(...command) {
  const run = edition(...command);
  check(`edition ${command.join(" ")}`, run.status === 0, run.said);
  return run.said;
}

function files(below) {
  return readdirSync(below).flatMap((name) => (statSync(join(below, name)).isDirectory() ? files(join(below, name)) : [join(below, name)]));
}

const sums = () => files(folder).filter((file) => !relative(folder, file).startsWith("output"))
  .map((file) => `${relative(folder, file)} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`).sort().join("\n");

const wordsOf = (html) => html
  .replace(/<sup[^>]*class="reference".*?<\/sup>|<span class="mw-cite-backlink">.*?<\/span>|<style.*?<\/style>|<!--.*?-->|<tr style="display:none">.*?<\/tr>/gs, " ")
  .replace(/<[^>]*>/g, " ").replace(/&[^;]*;/g, " ").split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);

let failures = 0;
function check(what, isFine, detail) {
  console.log(`${isFine ? "ok    " : "FAILED"} ${what}${isFine ? "" : `\n${detail}`}`);
  failures += isFine ? 0 : 1;
}

try {
  if (user) {
    await ask({ action: "login" }, form({ lgname: user, lgpassword: password, lgtoken: await token("login") }));
  }

  for (const [name, bytes] of Object.entries(pixels)) {
    const file = new Blob([Buffer.from(bytes, "base64")], { type: "image/png" });
    await ask({ action: "upload" }, form({ filename: name, ignorewarnings: "1", file, token: await token("csrf") }));
  }

  for (const [name, text] of Object.entries(pages)) {
    await write(name, text);
  }

  const about = (await ask({ action: "query", meta: "siteinfo", siprop: "general" })).query.general;
  const address = new URL(about.articlepath.replace("$1", encodeURIComponent(title)), api).href;
  succeed("new", "edition", folder, "--from", address);
  succeed("fetch", "all");
  const built = succeed("build");
  check("the build has nothing to tell of templates", !/ED11|ED043|ED39/.test(built), built);

  const expanded = (await ask({ action: "parse", page: title, prop: "text", disabletoc: "1", disableeditsection: "1" })).parse.text;
  const page = wordsOf(readFileSync(join(folder, "output/zh-hant/index.html"), "utf8")).join("");
  const lost = wordsOf(expanded).filter((word) => !page.includes(word));
  check(`every word of the expanded page is in the edition (${wordsOf(expanded).length})`, lost.length === 0, `lost: ${lost.join(" ")}`);
  check("what is hidden on the wiki is not in the edition", !page.includes("不可知"), "不可知");
  check("both pictures are in the edition", files(join(folder, "output/assets")).filter((file) => file.endsWith(".png")).length >= 2, files(folder).join("\n"));

  const before = sums();
  const again = succeed("fetch", "all");
  check("a second run changes nothing", sums() === before && again.trim() === "", again);
  succeed("fetch", "all", "--locked");

  await write("Template:Oracle number", "近{{{1}}}");
  const template = edition("fetch", "templates", "--locked");
  check("a template that has changed is refused", template.status === 1 && template.said.includes("shows something else"), template.said);
  await write(title, pages[title].replace("上游多山。", "上游多山水。"));
  const article = edition("fetch", "article", "--locked");
  check("an article that has changed is refused, with both revisions", article.status === 1 && /was revision [0-9]+ .* and is [0-9]+/.test(article.said), article.said);
  check("a refusal changes nothing", sums() === before, "");
  succeed("revise", "--from-wiki", "--write");
  succeed("fetch", "all");
  succeed("check");
} finally {
  rmSync(work, { recursive: true, force: true });
}

process.exitCode = failures > 0 ? 1 : 0;
