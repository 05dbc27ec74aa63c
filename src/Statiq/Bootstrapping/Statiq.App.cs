using Statiq.App;

namespace MongoliaEdition.Statiq.Bootstrapping;

/// <summary>Statiq alone.</summary>
internal static class Host
{
    public static Bootstrapper Create(string[] arguments) => Bootstrapper.Factory.CreateDefault(arguments);
}
