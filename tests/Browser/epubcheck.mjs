// Prints what EPUBCheck says of books, as JSON: a list of messages for each.
import { readFileSync } from "node:fs";
import { EpubCheck } from "@likecoin/epubcheck-ts";

const answers = {};
for (const file of process.argv.slice(2)) {
  const { messages } = await EpubCheck.validate(readFileSync(file));
  answers[file] = messages.map(({ id, severity, message, location }) => `${severity} ${id}: ${message} ${location?.path ?? ""}`);
}
console.log(JSON.stringify(answers));
