using MongoliaEdition.Text;
using MongoliaEdition.Wikitext.Syntax;

namespace MongoliaEdition.Wikitext.Functions;

/// <summary>The arguments of a function behind its first one.</summary>
internal sealed class FunctionArguments(SourceText source, TemplateSyntax template)
{
    private const string Default = "#default";

    /// <summary>The argument as wikitext; an equals sign in it means nothing here.</summary>
    public FunctionResult At(int index) => index >= template.Arguments.Length ? FunctionResult.Empty
        : template.Arguments[index] is { IsPositional: true } argument ? new FunctionResult("", argument.Value)
        : FunctionResult.Of(TextAt(index) ?? source.Slice(template.Arguments[index].Span).Trim().ToString());

    public int Count => template.Arguments.Length;

    /// <summary>The argument as characters, empty where there is none; null where it depends on a template.</summary>
    public string? TextAt(int index)
    {
        if (index >= Count)
        {
            return "";
        }

        var (argument, before) = (template.Arguments[index], template.Arguments[index].IsPositional ? "" : template.Arguments[index].Name + "=");
        return LiteralText.Of(source, argument.Value.Pieces.AsSpan()) is { } text ? (before + text).Trim() : null;
    }

    /// <summary>
    /// The value of the first case that is equal, where a case without a value takes the next one's; else the default, which is what
    /// <c>#default</c> says or a last case without a value.
    /// </summary>
    public FunctionResult Choose(string subject)
    {
        var (isFound, found) = (false, FunctionResult.Empty);
        for (var i = 0; i < template.Arguments.Length; i++)
        {
            var argument = template.Arguments[i];
            var name = argument.IsPositional ? TextAt(i) : argument.Name;
            isFound |= name is not null && FunctionNumbers.AreEqual(subject, name);
            if (isFound && !argument.IsPositional)
            {
                return new FunctionResult("", argument.Value);
            }

            if (!argument.IsPositional && name == Default)
            {
                found = new FunctionResult("", argument.Value);
            }
        }

        return template.Arguments is [.., { IsPositional: true } last] ? new FunctionResult("", last.Value) : found;
    }
}
