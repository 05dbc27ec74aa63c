// Writes countries.json: the countries of the world in today's borders (Natural Earth, public domain, through world-atlas), by
// their codes of ISO 3166-1, with their short names in simplified characters. A ring is a list of longitudes and latitudes in hundredths of a degree, each but the first two the
// difference from the one before. The program draws of it what an edition's map shows. `--verify` compares instead of writing.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const TARGET = new URL("countries.json", import.meta.url);
const STEPS_PER_DEGREE = 100;

const codes = new Map(require("i18n-iso-countries/codes.json").map(([alpha2, , numeric]) => [numeric, alpha2]));
const names = require("i18n-iso-countries/langs/zh.json").countries;
const atlas = require("world-atlas/countries-50m.json");
const countries = feature(atlas, atlas.objects.countries).features
  .map(country => ({ code: codes.get(country.id) ?? "", english: country.properties.name, rings: ringsOf(country.geometry) }))
  .map(country => ({ ...country, name: shortest(names[country.code] ?? "") }))
  .sort((a, b) => compare(a.code, b.code) || compare(a.english, b.english));

await (process.argv.includes("--verify") ? verify() : writeFile(TARGET, print()));

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shortest(name) {
  return [name].flat().toSorted((a, b) => a.length - b.length)[0];
}

function ringsOf(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map(unrolled).map(differences).filter(ring => ring.length >= 8);
}

// A ring over the 180th meridian goes on beyond 180 degrees. One around a pole cannot: it is left as it is.
function unrolled(points) {
  let turn = 0;
  const ring = points.map(([longitude, latitude], index) => {
    const step = index === 0 ? 0 : longitude - points[index - 1][0];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [longitude + turn, latitude];
  });
  return turn === 0 ? ring : points;
}

function differences(points) {
  const ring = [];
  let [west, south] = [0, 0];
  for (const [longitude, latitude] of points) {
    const [x, y] = [Math.round(longitude * STEPS_PER_DEGREE), Math.round(latitude * STEPS_PER_DEGREE)];
    if (ring.length === 0 || x !== west || y !== south) ring.push(x - west, y - south);
    [west, south] = [x, y];
  }
  return ring;
}

// A country a line, so that a difference can be read.
function print() {
  return `[\n${countries.map(({ code, name, rings }) => JSON.stringify({ code, name, rings })).join(",\n")}\n]\n`;
}

async function verify() {
  if (await readFile(TARGET, "utf8").catch(() => "") !== print()) {
    console.error("src/Editions/Places/map/countries.json is not what generate.mjs writes: run 'npm run generate' in src/Editions/Places/map and commit the result.");
    process.exitCode = 1;
  }
}
