using System.Collections.Immutable;
using MongoliaEdition.Text;
using MongoliaEdition.Text.Diagnostics;
using YamlDotNet.Core.Events;

namespace MongoliaEdition.Apparatus.Yaml;

/// <summary>
/// Builds nodes from the events of YamlDotNet's parser.
/// <list type="number">
/// <item>refuse files that are too large, scan the characters;</item>
/// <item>pull events, to a bounded depth; refuse anchors, aliases, tags, merge keys and further documents;</item>
/// <item>after a syntax error close all open nodes, so that the part before it is still checked.</item>
/// </list>
/// </summary>
internal sealed class YamlReader
{
    private const int MaxCharacters = 2 * 1024 * 1024;
    private const int MaxDepth = 50;

    private readonly YamlEvents _events;
    private readonly DiagnosticBag _diagnostics;

    private YamlReader(YamlEvents events, DiagnosticBag diagnostics) => (_events, _diagnostics) = (events, diagnostics);

    public static YamlFile Read(SourceText source, DiagnosticBag diagnostics) =>
        Read(source, new TextSpan(0, source.Content.Length), diagnostics);

    /// <summary>Reads a part of a file: the front matter of a page.</summary>
    public static YamlFile Read(SourceText source, TextSpan region, DiagnosticBag diagnostics)
    {
        if (region.Length > MaxCharacters)
        {
            diagnostics.Add(YamlDiagnostics.TooLarge.At(Location.Of(source), region.Length, MaxCharacters));
            return new YamlFile(null, IsComplete: false);
        }

        if (CharacterScan.Scan(source, region, diagnostics) is not { } text)
        {
            return new YamlFile(null, IsComplete: false);
        }

        var events = new YamlEvents(source, region, text, diagnostics);
        var root = new YamlReader(events, diagnostics).ReadDocument();
        return new YamlFile(root, events.IsComplete && root is not null);
    }

    private YamlNode? ReadDocument()
    {
        if (_events.SkipTo<DocumentStart>() is null)
        {
            ReportEmpty();
            return null;
        }

        var root = _events.Next() is { } first ? ReadNode(first, depth: 1) : null;
        if (root is YamlScalar { IsNull: true })
        {
            ReportEmpty();
            return null;
        }

        if (_events.SkipTo<DocumentStart>() is { } second)
        {
            _diagnostics.Add(YamlDiagnostics.SeveralDocuments.At(_events.LocationOf(second)));
        }

        return root;
    }

    private void ReportEmpty()
    {
        if (_events.IsComplete)
        {
            _diagnostics.Add(YamlDiagnostics.EmptyFile.At(_events.StartOfRegion));
        }
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        var location = _events.LocationOf(start);
        if (depth > MaxDepth)
        {
            _diagnostics.Add(YamlDiagnostics.TooDeep.At(location, MaxDepth));
            _events.Stop();
            return new UnreadableNode(location);
        }

        RefuseProperties(start, location);
        return start switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style, location),
            SequenceStart => new YamlList(ReadItems(depth), location),
            MappingStart => ReadEntries(depth, location),
            _ => new UnreadableNode(location),
        };
    }

    private void RefuseProperties(ParsingEvent start, Location location)
    {
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false })
        {
            _diagnostics.Add(YamlDiagnostics.AnchorOrAlias.At(location));
        }

        if (start is Scalar { Style: YamlDotNet.Core.ScalarStyle.DoubleQuoted } scalar && OddCharacters.Find(scalar.Value) is { } odd)
        {
            _diagnostics.Add(odd.Descriptor.At(location, odd.CodePoint));
        }

        if (start is NodeEvent { Tag.IsEmpty: false })
        {
            _diagnostics.Add(YamlDiagnostics.TagFound.At(location));
        }
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_events.Next() is { } item and not SequenceEnd)
        {
            items.Add(ReadNode(item, depth + 1));
        }

        return items.DrainToImmutable();
    }

    private YamlMap ReadEntries(int depth, Location location)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<YamlEntry>();
        while (_events.Next() is { } key and not MappingEnd)
        {
            var keyNode = ReadNode(key, depth + 1);
            var value = _events.Next() is { } start ? ReadNode(start, depth + 1) : new UnreadableNode(keyNode.Location);
            if (IsKey(keyNode, out var scalar) && IsNew(scalar, entries))
            {
                var entry = new YamlEntry(scalar, value);
                entries.Add(scalar.Text, entry);
                order.Add(entry);
            }
        }

        return new YamlMap(order.DrainToImmutable(), entries, location);
    }

    private bool IsKey(YamlNode node, out YamlScalar key)
    {
        key = node as YamlScalar ?? new YamlScalar("", default, node.Location);
        var problem = node switch
        {
            YamlScalar { Text: "<<" } => YamlDiagnostics.MergeKey,
            YamlScalar => null,
            _ => YamlDiagnostics.KeyNotText,
        };
        if (problem is not null && node is not UnreadableNode)
        {
            _diagnostics.Add(problem.At(node.Location));
        }

        return problem is null;
    }

    private bool IsNew(YamlScalar key, Dictionary<string, YamlEntry> entries)
    {
        if (!entries.TryGetValue(key.Text, out var first))
        {
            return true;
        }

        _diagnostics.Add(YamlDiagnostics.DuplicateKey.At(key.Location, key.Text)
            .WithNote("it stands here first", first.Key.Location));
        return false;
    }
}
