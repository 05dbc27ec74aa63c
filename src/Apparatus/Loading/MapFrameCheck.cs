using MongoliaEdition.Apparatus.Model;
using MongoliaEdition.Text.Diagnostics;

namespace MongoliaEdition.Apparatus.Loading;

/// <summary>Reports places outside the frame chosen by the editors, which have no pin on the map.</summary>
internal static class MapFrameCheck
{
    public static void Check(EditorialApparatus apparatus, DiagnosticBag diagnostics)
    {
        if (apparatus.Settings.Map.Frame is { } frame)
        {
            diagnostics.AddRange(apparatus.Glossary
                .Where(entry => entry.Geo is { } place && !frame.Contains(place))
                .Select(entry => LoadingDiagnostics.OutsideOfMap.At(entry.Location, entry.PrefLabel.First)));
        }
    }
}
