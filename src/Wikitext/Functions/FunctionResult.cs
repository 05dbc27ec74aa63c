using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>What a function gives: characters, or one of its arguments, which may hold any wikitext.</summary>
internal readonly record struct FunctionResult(string Text, Fragment? Value)
{
    public static FunctionResult Empty => new("", null);

    public static FunctionResult Of(string text) => new(text, null);
}
