// Draws the base map: land and today's borders (Natural Earth, public domain, through world-atlas) around Mongolia.
// Writes basemap.json: the size of the map, the parameters of its projection, with which the program places its pins, and
// one SVG path for each country. `--verify` compares instead of writing.
import { readFile, writeFile } from "node:fs/promises";
import { geoConicEqualArea, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const TARGET = new URL("basemap.json", import.meta.url);
const ATLAS = new URL("node_modules/world-atlas/countries-50m.json", import.meta.url);

const WIDTH = 800;
const HEIGHT = 520;
const PARALLELS = [42, 54];
const MERIDIAN = 104;
// What the frame shows, west, south, east, north.
const FRAME = [82, 36, 126, 57];

const projection = geoConicEqualArea()
  .parallels(PARALLELS)
  .rotate([-MERIDIAN, 0])
  .center([0, 0])
  .fitSize([WIDTH, HEIGHT], {
    type: "MultiPoint",
    coordinates: [[FRAME[0], FRAME[1]], [FRAME[2], FRAME[1]], [MERIDIAN, FRAME[1]], [FRAME[0], FRAME[3]], [FRAME[2], FRAME[3]]],
  })
  .clipExtent([[0, 0], [WIDTH, HEIGHT]]);

const path = geoPath(projection).digits(1);
const atlas = JSON.parse(await readFile(ATLAS, "utf8"));
const countries = feature(atlas, atlas.objects.countries).features
  .map(country => ({ code: country.id ?? "", path: path(country) }))
  .filter(country => country.path)
  .sort((a, b) => a.code < b.code ? -1 : 1);

const [x, y] = projection.translate();
const map = {
  width: WIDTH,
  height: HEIGHT,
  projection: { parallels: PARALLELS, meridian: MERIDIAN, scale: round(projection.scale()), x: round(x), y: round(y) },
  countries,
};

await (process.argv.includes("--verify") ? verify(map) : writeFile(TARGET, print(map)));

function round(number) {
  return Math.round(number * 1000) / 1000;
}

// A country a line, so that a difference can be read.
function print(map) {
  const { countries, ...frame } = map;
  const head = JSON.stringify(frame).slice(0, -1);
  return `${head},"countries":[\n${countries.map(country => JSON.stringify(country)).join(",\n")}\n]}\n`;
}

async function verify(map) {
  if (await readFile(TARGET, "utf8") !== print(map)) {
    console.error("theme/map/basemap.json is not what generate.mjs writes: run 'npm run generate' in theme/map and commit the result.");
    process.exitCode = 1;
  }
}
