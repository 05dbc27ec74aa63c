using System.Collections.Immutable;

namespace MongoliaEdition.Publishing.Outputs.Data;

/// <summary>What is said of a thing. Types and properties are names with a prefix of <see cref="RdfPrefixes"/>.</summary>
internal sealed record RdfSubject(string Iri, ImmutableArray<string> Types, ImmutableArray<RdfStatement> Statements);

internal sealed record RdfStatement(string Property, RdfTerm Value);

/// <param name="Language">Of a text; null for one without.</param>
/// <param name="DataType">A name with a prefix; null for plain text and things.</param>
internal sealed record RdfTerm(string Value, bool IsIri = false, string? Language = null, string? DataType = null);

internal static class RdfPrefixes
{
    public static ImmutableArray<(string Prefix, string Iri)> All { get; } =
    [
        ("dcterms", "http://purl.org/dc/terms/"),
        ("edtf", "http://id.loc.gov/datatypes/edtf/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
        ("schema", "http://schema.org/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];
}
