using System.Collections.Immutable;

namespace MongoliaEdition.Documents.Scripts;

/// <summary>A script in which editions are published, with all its data. <see cref="All"/> lists the known ones.</summary>
public sealed class Script
{
    internal Script()
    {
    }

    /// <summary>The value of <c>lang</c>, and the key of its texts in the editors' files: <c>zh-Hant</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>The name used by editors: <c>繁體</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The description of its texts in the editors' schemas.</summary>
    public required string Description { get; init; }

    /// <summary>
    /// The script to fall back to where this one has no rules, interface texts or sort keys of its own. Null for those that must be
    /// complete.
    /// </summary>
    public Script? Parent { get; init; }

    public required CharacterSet Characters { get; init; }

    /// <summary>OpenCC's table of preferred forms for this script; null if it needs none.</summary>
    public string? VariantTable { get; init; }

    /// <summary>OpenCC's table of exceptions, mostly names; null for none.</summary>
    public string? VariantPhrases { get; init; }

    /// <summary>The OpenCC configuration that converts to it from the other character set.</summary>
    public required string OpenCcConfiguration { get; init; }

    /// <summary>The MediaWiki variants to show of a <c>-{…}-</c>, in order of preference. The empty code means any.</summary>
    public required ImmutableArray<string> WikiVariants { get; init; }

    /// <summary>Outer and inner quotation marks, which alternate: four characters.</summary>
    public required string QuotationMarks { get; init; }

    public required ScriptFonts Fonts { get; init; }

    /// <summary>Whether books in it are printed with lines from top to bottom as well.</summary>
    public bool IsVerticalToo { get; init; }

    /// <summary>The folder of the script's pages and its name on the command line: <c>zh-hant</c>.</summary>
    public string Folder => field ??= Tag.ToLowerInvariant();

    public static ImmutableArray<Script> All => ScriptTable.Rows;

    /// <summary>The MediaWiki variants to show of a <c>-{…}-</c> where nothing is converted, in order of preference.</summary>
    public static ImmutableArray<string> UnconvertedVariants => ScriptTable.Unconverted;

    /// <summary>The script used where only one can be.</summary>
    public static Script First => All[0];

    /// <summary>The scripts of an edition that names none. They have no parent and are complete.</summary>
    public static ImmutableArray<Script> Default => ScriptTable.Roots;

    /// <summary>The first script in a set of characters; the first of all where nobody knows the set.</summary>
    public static Script WrittenIn(CharacterSet? set) => All.FirstOrDefault(script => script.Characters == set) ?? First;

    /// <summary>The script of a name; null if unknown.</summary>
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
