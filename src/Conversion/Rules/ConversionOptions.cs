namespace MongoliaEdition.Conversion.Rules;

/// <summary>Which rules a conversion applies besides the dictionaries and the rules of kind script.</summary>
public sealed record ConversionOptions(bool Regional, bool Style)
{
    public static ConversionOptions CharactersOnly { get; } = new(Regional: false, Style: false);

    public bool Applies(RuleKind kind) => kind switch
    {
        RuleKind.Regional => Regional,
        RuleKind.Style => Style,
        _ => true,
    };
}
