// Reads the citation on standard input with citation-js, and prints it as CSL-JSON.
import {text} from "node:stream/consumers";
import {Cite} from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

console.log(JSON.stringify((await Cite.async(await text(process.stdin))).data));
