using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Engine;
using MongoliaEdition.WordCompiler.Characters;
using MongoliaEdition.WordCompiler.Sources;
using MongoliaEdition.WordCompiler.Vocabulary;
using MongoliaEdition.WordTables;
using MongoliaEdition.WordTables.Characters;

// Arguments: the folder of the restored packages and the output folder.
var (packages, output) = (args[0], args[1]);
var words = VocabularyCompiler.Compile(
    CedictFile.Read(Path.Combine(packages, "cc-cedict", "data", "all.js")),
    JiebaFile.Read(Path.Combine(packages, "@node-rs", "jieba", "dict.txt")));
foreach (var script in Script.All)
{
    using var characters = File.Create(Path.Combine(output, $"characters-{script.Folder}.bin"));
    CharacterTable.Write(characters, new CharacterCompiler(words).For(script));
}

using (var converters = File.Create(Path.Combine(output, "opencc.bin")))
{
    CompiledConverters.Write(converters, [.. Script.All.Select(script => script.OpenCcConfiguration).Distinct()]);
}

// Last, since the build looks at its date.
using var table = File.Create(Path.Combine(output, "words.bin"));
WordTableWriter.Write(table, words.Entries, words.GivenCosts);
