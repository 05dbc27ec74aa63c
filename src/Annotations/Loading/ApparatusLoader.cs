using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Annotations;

/// <summary>Reads everything the editors wrote.</summary>
public static class ApparatusLoader
{
    public static Apparatus Load(InputFolder input, DiagnosticBag diagnostics) => new()
    {
        Settings = new EditionSettings
        {
            Id = "edition",
            Title = new Bilingual<string>("外蒙古獨立", null),
            Source = new ArticleSource("外蒙古独立", "中文維基百科", "https://zh.wikipedia.org/wiki/外蒙古独立", "unknown", "CC BY-SA 3.0"),
            Licence = "CC-BY-SA-4.0",
            Version = "0.1.0",
        },
    };
}
