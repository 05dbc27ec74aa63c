using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Scripts;

/// <summary>A script that editions are published in, with all that is particular to it. <see cref="All"/> lists every one there is.</summary>
public sealed class Script
{
    internal Script()
    {
    }

    /// <summary>The value of <c>lang</c>, and the key of its texts in the editors' files: <c>zh-Hant</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What editors call it: <c>繁體</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the editors' schemas say of its texts.</summary>
    public required string Description { get; init; }

    /// <summary>
    /// The script whose words hold wherever this one has none of its own: of rules, of the interface, of orders. Null for those that must
    /// have all.
    /// </summary>
    public Script? Parent { get; init; }

    public required CharacterSet Characters { get; init; }

    /// <summary>OpenCC's table of the forms that this script prefers; null where one character has one form.</summary>
    public string? VariantTable { get; init; }

    /// <summary>OpenCC's table of the expressions, mostly names, that keep another form; null for none.</summary>
    public string? VariantPhrases { get; init; }

    /// <summary>OpenCC's configuration that converts to it from the other character set.</summary>
    public required string OpenCcConfiguration { get; init; }

    /// <summary>Which of MediaWiki's variants it shows of a <c>-{…}-</c>: the first there is. The empty code stands for all.</summary>
    public required ImmutableArray<string> WikiVariants { get; init; }

    /// <summary>Outer and inner marks, which take turns: four characters.</summary>
    public required string QuotationMarks { get; init; }

    public required ScriptFonts Fonts { get; init; }

    /// <summary>The folder of the script's pages, also the value of the options: <c>zh-hant</c>.</summary>
    public string Folder => field ??= Tag.ToLowerInvariant();

    public static ImmutableArray<Script> All => ScriptTable.Rows;

    /// <summary>The one that stands for all where one must.</summary>
    public static Script First => All[0];

    /// <summary>The scripts of an edition that names none. They have words of their own for everything.</summary>
    public static ImmutableArray<Script> Default => ScriptTable.Roots;

    /// <summary>The first script in a set of characters; the first of all where nobody knows the set.</summary>
    public static Script WrittenIn(CharacterSet? set) => All.FirstOrDefault(script => script.Characters == set) ?? First;

    /// <summary>Null for an unknown one.</summary>
    /// <param name="name">Its tag or its folder.</param>
    public static Script? Find(string name) => All.FirstOrDefault(script => script.Tag == name || script.Folder == name);

    public override string ToString() => Tag;
}

/// <summary>The two sets of characters that Chinese is written in.</summary>
public enum CharacterSet
{
    Traditional,
    Simplified,
}
