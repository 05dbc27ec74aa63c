using System.Text.RegularExpressions;
using MongoliaEdition.Apparatus.Dates;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The rules of texts that more than one kind of file has.</summary>
internal static partial class TextRules
{
    private const string IdPattern = "^[a-z0-9-]+$";
    private const string DayPattern = @"^\d{4}-\d{2}-\d{2}$";

    public static TextRule Id { get; } = Matching(ShapeDiagnostics.InvalidId, IdPattern, "an id");

    public static TextRule Date { get; } = new(ShapeDiagnostics.InvalidDate, Edtf.Explain);

    public static TextRule Day { get; } = new(ShapeDiagnostics.InvalidDate, ExplainDay, DayPattern);

    public static TextRule Address { get; } = new(ShapeDiagnostics.InvalidAddress, ExplainAddress, "^https?://");

    public static TextRule Contact { get; } = new(ShapeDiagnostics.InvalidAddress, ExplainContact, "^(https?://|mailto:)");

    public static TextRule MediaName { get; } = new(ShapeDiagnostics.InvalidMediaName, ExplainMediaName, @"^[^/\\:]+$");

    public static TextRule KeptName { get; } = new(
        ShapeDiagnostics.InvalidMediaName,
        text => text is "." or ".." ? "it is a folder itself" : ExplainMediaName(text.TrimStart('.')),
        @"^[^/\\:]+$");

    public static TextRule Checksum { get; } = Matching(ShapeDiagnostics.InvalidText, "^[0-9a-f]{16,64}$", "a checksum: hexadecimal digits");

    public static TextRule Pinyin { get; } = Matching(
        ShapeDiagnostics.InvalidText, "^[a-zü]+( [a-zü]+)*$", "pinyin: lower-case syllables without tones, parted by single spaces");

    public static TextRule Country { get; } = new(
        ShapeDiagnostics.InvalidText,
        code => CountryCodes.Contains(code) ? null : "a country: the two capital letters of ISO 3166-1, as MN",
        "^[A-Z]{2}$");

    public static TextRule DiagnosticCode { get; } = Matching(
        ShapeDiagnostics.InvalidText, "^ED[0-9]{3}$", "the code of a diagnostic: ED and three digits");

    public static TextRule SectionId { get; } = Matching(
        ShapeDiagnostics.InvalidText, "^s(-[0-9]+)+$", "the id of a section: s-3 or s-3-1");

    public static bool IsId(string text) => IdExpression().IsMatch(text);

    private static TextRule Matching(DiagnosticDescriptor descriptor, string pattern, string what) =>
        new(descriptor, text => Regex.IsMatch(text, pattern) && !text.EndsWith('\n') ? null : what, pattern);

    private static string? ExplainDay(string text) =>
        DayExpression().IsMatch(text) ? Edtf.Explain(text) : "a day is written as 2026-11-22";

    private static string? ExplainAddress(string text) =>
        !Scheme().IsMatch(text) ? "it must begin with https:// or http://"
        : text.Any(char.IsWhiteSpace) ? "it holds a blank; an address has %20 for it"
        : Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "it names no host, or one that cannot be";

    private static string? ExplainContact(string text) =>
        text.StartsWith("mailto:", StringComparison.Ordinal) && text.Contains('@', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace)
            ? null
            : ExplainAddress(text) is null ? null : "it must begin with https://, http:// or mailto:";

    private static string? ExplainMediaName(string text) => text switch
    {
        _ when text.AsSpan().IndexOfAny('/', '\\', ':') >= 0 => "it must not hold '/', '\\' or ':'",
        _ when text.StartsWith('.') => "it must not begin with a dot",
        _ when text.Any(char.IsControl) => "it must not hold control characters",
        _ => null,
    };

    [GeneratedRegex("^https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(IdPattern)]
    private static partial Regex IdExpression();

    [GeneratedRegex(DayPattern)]
    private static partial Regex DayExpression();
}
