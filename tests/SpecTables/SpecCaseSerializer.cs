using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MongoliaEdition.Tests.SpecTables;
using Xunit.Sdk;

[assembly: RegisterXunitSerializer(typeof(SpecCaseSerializer), typeof(SpecCase))]

namespace MongoliaEdition.Tests.SpecTables;

/// <summary>Carries a case from the discovery of tests to their run.</summary>
public sealed class SpecCaseSerializer : IXunitSerializer
{
    public object Deserialize(Type type, string serializedValue) => JsonSerializer.Deserialize<SpecCase>(serializedValue)!;

    public bool IsSerializable(Type type, object? value, [NotNullWhen(false)] out string? failureReason)
    {
        failureReason = value is SpecCase ? null : $"{type} is no case of a spec.";
        return failureReason is null;
    }

    // A dictionary's order is another one in each process, and by this text a hunt for mutants finds the same case again in others.
    public string Serialize(object value)
    {
        var (file, heading, line, cells) = (SpecCase)value;
        return JsonSerializer.Serialize(new { File = file, Heading = heading, Line = line, Cells = new SortedDictionary<string, string>(cells, StringComparer.Ordinal) });
    }
}
