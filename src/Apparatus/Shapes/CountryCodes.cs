using System.Collections.Frozen;

namespace MongoliaEdition.Apparatus.Shapes;

/// <summary>The countries of ISO 3166-1 by their codes of two letters.</summary>
internal static class CountryCodes
{
    private static readonly Lazy<FrozenSet<string>> All = new(Read);

    public static bool Contains(string code) => All.Value.Contains(code);

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CountryCodes).Assembly.GetManifestResourceStream("countries.txt")!);
        return reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
