namespace MongoliaEdition.Conversion.Rules;

/// <summary>The rules that apply besides those of kind script.</summary>
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
