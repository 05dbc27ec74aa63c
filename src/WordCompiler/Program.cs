using MongoliaEdition.WordCompiler.Sources;
using MongoliaEdition.WordCompiler.Vocabulary;
using MongoliaEdition.WordTables;

// Arguments: the folder of the restored packages and the output file.
var (packages, output) = (args[0], args[1]);
var words = VocabularyCompiler.Compile(
    CedictFile.Read(Path.Combine(packages, "cc-cedict", "data", "all.js")),
    JiebaFile.Read(Path.Combine(packages, "@node-rs", "jieba", "dict.txt")));
using var stream = File.Create(output);
WordTableWriter.Write(stream, words.Entries, words.NameCosts, words.GivenCosts, words.Varying);
