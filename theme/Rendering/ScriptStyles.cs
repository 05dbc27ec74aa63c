using System.Collections.Immutable;
using MongoliaEdition.Documents.Scripts;

namespace MongoliaEdition.Theme.Rendering;

/// <summary>
/// The CSS variables of each script, used by the rest of the style sheet: fonts, quotation marks, counter texts.
/// </summary>
internal static class ScriptStyles
{
    private const string SharedWithLatin = "U+00B7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2E3A";

    public static string Of(ImmutableArray<Script> scripts) => string.Join('\n', scripts.Select(script => $$"""
        @font-face {
          font-family: "{{Marks(script)}}";
          src: {{string.Join(", ", NamesOf(script.Fonts.Marks).Select(name => $"local(\"{name}\")"))}};
          unicode-range: {{SharedWithLatin}};
        }

        {{(script == scripts[0] ? ":root,\n" : "")}}[lang="{{script.Tag}}"] {
          --song: "{{Marks(script)}}", "Source Serif 4", "Times New Roman", {{Quoted(script.Fonts.Song)}}, serif;
          --hei: "{{Marks(script)}}", "Helvetica Neue", Arial, {{Quoted(script.Fonts.Hei)}}, sans-serif;
          --kai: "{{Marks(script)}}", "Source Serif 4", "Times New Roman", {{Quoted(script.Fonts.Kai)}}, serif;
          --original-before: "{{Original(script)[0]}}";
          --original-after: "{{Original(script)[1]}}";
          quotes: {{string.Join(' ', script.QuotationMarks.Select(mark => $"\"{mark}\""))}};
        }

        """));

    private static string Marks(Script script) => $"Marks {script.Tag}";

    private static string[] NamesOf(string faces) => faces.Split(", ");

    private static string Quoted(string faces) =>
        string.Join(", ", NamesOf(faces).Select(name => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name));

    /// <summary>The text before and after the number of an article note.</summary>
    private static string[] Original(Script script) => Words.Of(script)["marker.note"].Split("{0}");
}
