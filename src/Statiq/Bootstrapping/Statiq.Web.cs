using Statiq.App;
using Statiq.Web;

namespace MongoliaEdition.Statiq.Bootstrapping;

/// <summary>Statiq.Web, with its settings and commands.</summary>
internal static class Host
{
    public static Bootstrapper Create(string[] arguments) => Bootstrapper.Factory.CreateWeb(arguments);
}
