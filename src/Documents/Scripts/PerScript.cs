using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace MongoliaEdition.Documents.Scripts;

/// <summary>One value for each of several scripts, in order; never empty. Compared by scripts and values.</summary>
public sealed class PerScript<T> : IEquatable<PerScript<T>>
{
    internal PerScript(ImmutableArray<Script> scripts, ImmutableArray<T> values)
    {
        Debug.Assert(!scripts.IsEmpty, "A value for no script is none.");
        (Scripts, Values) = (scripts, values);
    }

    public ImmutableArray<Script> Scripts { get; }

    public ImmutableArray<T> Values { get; }

    public T First => Values[0];

    /// <summary>The value of a script, which must be among them.</summary>
    public T this[Script script] => Scripts.IndexOf(script) is >= 0 and var index
        ? Values[index]
        : throw new KeyNotFoundException($"Nothing for {script} among {string.Join(", ", Scripts)}.");

    public bool Covers(Script script) => Scripts.Contains(script);

    /// <summary>The script's own value, else the default of the type.</summary>
    public T? Find(Script script) => Scripts.IndexOf(script) is >= 0 and var index ? Values[index] : default;

    /// <summary>The script's own value, else one in the same character set, else the first.</summary>
    public T Nearest(Script script) => this[NearestOf(script)];

    public PerScript<TResult> Select<TResult>(Func<Script, T, TResult> map)
    {
        var results = ImmutableArray.CreateBuilder<TResult>(Values.Length);
        for (var i = 0; i < Values.Length; i++)
        {
            results.Add(map(Scripts[i], Values[i]));
        }

        return new(Scripts, results.MoveToImmutable());
    }

    public bool Equals([NotNullWhen(true)] PerScript<T>? other) =>
        other is not null && Scripts.SequenceEqual(other.Scripts) && Values.SequenceEqual(other.Values);

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as PerScript<T>);

    public override int GetHashCode() => Values.Aggregate(Scripts.Length, HashCode.Combine);

    private Script NearestOf(Script script)
    {
        if (Covers(script))
        {
            return script;
        }

        foreach (var other in Scripts)
        {
            if (other.Characters == script.Characters)
            {
                return other;
            }
        }

        return Scripts[0];
    }
}

public static class PerScript
{
    public static PerScript<T> Of<T>(ImmutableArray<Script> scripts, Func<Script, T> valueOf) => new(scripts, [.. scripts.Select(valueOf)]);

    /// <summary>The values that exist; null if no script has one.</summary>
    public static PerScript<T>? Present<T>(Func<Script, T?> find)
        where T : class
    {
        ImmutableArray<Script> scripts = [];
        ImmutableArray<T> values = [];
        foreach (var script in Script.All)
        {
            if (find(script) is { } value)
            {
                (scripts, values) = (scripts.Add(script), values.Add(value));
            }
        }

        return scripts.IsEmpty ? null : new(scripts, values);
    }

    public static PerScript<T> Just<T>(Script script, T value) => new([script], [value]);

    /// <summary>The same value for all scripts.</summary>
    public static PerScript<T> Just<T>(T value) => Just(Script.First, value);
}
