using System.Collections.Immutable;
using MongoliaEdition.Conversion.Rules;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Tests.Conversion;

/// <summary>
/// Reads the rules of a spec table: <c>script: 世杰 / 世杰 @s-2; style: 部分 / 部分 + 部份</c>, the latter with another spelling, and
/// <c>script: 於 / 于 - 單于、于右任</c> with exceptions.
/// </summary>
internal static class RuleParser
{
    public static ImmutableArray<ConversionRule> Parse(string cell) => [.. cell.Split("; ").Select(ParseRule)];

    private static ConversionRule ParseRule(string text)
    {
        var (kind, rest) = Split(text, ": ");
        var (forms, scope) = Split(rest, " @");
        var (written, exceptions) = Split(forms, " - ");
        var (sides, also) = Split(written, " + ");
        var (hant, hans) = Split(sides, " / ");
        return new ConversionRule
        {
            Kind = Enum.Parse<RuleKind>(kind, ignoreCase: true),
            Forms = KnownScripts.Both(hant, hans),
            Except = exceptions.Length == 0 ? [] : [.. exceptions.Split('、')],
            Also = also.Length == 0 ? [] : [also],
            Scope = ScopeOf(scope),
            Location = Location.OfFile("conversion.yml"),
        };
    }

    private static RuleScope ScopeOf(string scope) => scope switch
    {
        "" => RuleScope.Edition,
        _ when scope.StartsWith("s-", StringComparison.Ordinal) => new RuleScope(RuleScopeKind.Section, scope),
        _ => new RuleScope(RuleScopeKind.Passage, scope),
    };

    private static (string Left, string Right) Split(string text, string separator)
    {
        var parts = text.Split(separator, 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "");
    }
}
