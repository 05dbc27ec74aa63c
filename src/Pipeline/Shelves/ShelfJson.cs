using System.Text.Json.Serialization;
using MongoliaEdition.Editions.Shelves;

namespace MongoliaEdition.Pipeline.Shelves;

/// <summary>How a shelf's entries are read and written, without reflection.</summary>
[JsonSerializable(typeof(ShelfEntry))]
internal sealed partial class ShelfJson : JsonSerializerContext;
