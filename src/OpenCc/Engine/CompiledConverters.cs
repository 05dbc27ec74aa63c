using System.Runtime.InteropServices;
using MongoliaEdition.OpenCc.Dictionaries;

namespace MongoliaEdition.OpenCc.Engine;

/// <summary>
/// Converters that were compiled before: they are used where they lie, in a resource of an assembly or in memory, and nothing is read from
/// dictionaries. What several have in common lies there once.
/// </summary>
public sealed class CompiledConverters
{
    private const int Version = 1;

    private readonly Lexicon[] _lexicons;
    private readonly Dictionary<string, CompiledChain> _chains = [];

    private CompiledConverters(TableBytes table)
    {
        if (table.TakeNumber() is var version && version != Version)
        {
            throw new InvalidDataException($"Compiled converters of version {version}.");
        }

        var chains = table.TakeNumber();
        _lexicons = new Lexicon[table.TakeNumber()];
        for (var i = 0; i < _lexicons.Length; i++)
        {
            _lexicons[i] = new Lexicon(table);
        }

        while (_chains.Count < chains)
        {
            _chains.Add(table.TakeText(), new CompiledChain(table));
        }
    }

    /// <exception cref="InvalidDataException">They are of another version, or not whole.</exception>
    public static CompiledConverters Load(Stream stream) => new(new TableBytes(stream));

    /// <param name="configuration">One of those that were written.</param>
    public OpenCcConverter Create(string configuration) => _chains[configuration].ToConverter(_lexicons);

    /// <summary>Compiles converters and writes them.</summary>
    /// <param name="configurations">Of <see cref="OpenCcConverter.Configurations"/>, such as segment by the words that they convert, or not at all.</param>
    /// <exception cref="NotSupportedException">One segments by other words.</exception>
    public static void Write(Stream stream, IReadOnlyCollection<string> configurations)
    {
        var lexicons = new List<Lexicon>();
        using var chains = new MemoryStream();
        foreach (var name in configurations)
        {
            chains.Write(MemoryMarshal.AsBytes<int>([name.Length]));
            chains.Write(MemoryMarshal.AsBytes(name.AsSpan()));
            CompiledChain.Write(chains, OpenCcConverter.Create(name), lexicons);
        }

        stream.Write(MemoryMarshal.AsBytes<int>([Version, configurations.Count, lexicons.Count]));
        lexicons.ForEach(lexicon => stream.Write(lexicon.Bytes));
        stream.Write(chains.ToArray());
    }
}
