using System.Collections.Immutable;
using System.Globalization;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Model;

/// <summary>A work of references.yml: the fields of CSL-JSON that books, articles and pages need.</summary>
public sealed record BibliographyItem
{
    public required string Id { get; init; }

    /// <summary>A CSL type: <c>book</c>, <c>article-journal</c>, <c>chapter</c>, <c>webpage</c> …</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public ImmutableArray<PersonName> Authors { get; init; } = [];

    public ImmutableArray<PersonName> Editors { get; init; } = [];

    public ImmutableArray<PersonName> Translators { get; init; } = [];

    /// <summary>The other fields by their CSL name (<c>publisher</c>, <c>publisher-place</c>, <c>issued</c>, <c>URL</c> …), in the order written.</summary>
    public ImmutableArray<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>Whether it has no parts by which a place in it could be told: a page of the web, a map.</summary>
    public bool HasNoParts { get; init; }

    /// <summary>In how many volumes it is, as far as it says so.</summary>
    public int Volumes => int.TryParse(Field("number-of-volumes"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;

    public required Location Location { get; init; }

    /// <summary>Whether a field is a date, as EDTF has it. Those of a work are valid.</summary>
    public static bool IsDate(string name) => name is "issued" or "accessed";

    public string? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field.Value;
            }
        }

        return null;
    }
}

/// <summary>A name in parts, or <see cref="Literal"/> for one that has none (an institution, a Chinese name).</summary>
public sealed record PersonName(string? Family, string? Given, string? Literal);
