using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.OpenCc.Engine;

namespace MongoliaEdition.Benchmarks.Conversion;

/// <summary>One measurement of one of our converters: load, warm up, convert a file once.</summary>
/// <param name="Load">Milliseconds from nothing to the first character converted.</param>
/// <param name="Wall">Seconds for the file.</param>
/// <param name="Cpu">Seconds of processor time for the file.</param>
/// <param name="Memory">Resident megabytes after loading.</param>
internal sealed record Measurement(double Load, double Wall, double Cpu, double Memory)
{
    private const int WarmUp = 700_000;
    private const int BlockLength = 4_000;

    private delegate void Conversion(ReadOnlySpan<char> text, IBufferWriter<char> output);

    /// <summary>Four numbers; a number may be a sum: user and system time.</summary>
    public static Measurement Parse(string line)
    {
        var numbers = line.Split(' ')
            .Select(sum => sum.Split('+').Sum(number => double.Parse(number, CultureInfo.InvariantCulture)))
            .ToArray();
        return new Measurement(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    public static int Print(string engine, string file)
    {
        var clock = Stopwatch.StartNew();
        var convert = Converter(engine);
        convert("后", new ArrayBufferWriter<char>(8192));
        var load = clock.Elapsed.TotalMilliseconds;
        var memory = Environment.WorkingSet;
        var text = File.ReadAllText(file);
        convert(text.AsSpan(0, WarmUp), new ArrayBufferWriter<char>(WarmUp * 2));
        var (wall, cpu) = engine.EndsWith("-2", StringComparison.Ordinal) ? TimeTwo(text, convert) : Time(text, convert);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{load:F1} {wall:F4} {cpu:F4} {memory / 1e6:F1}"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{AllocatedPerBlock(text, convert)} bytes allocated per block"));
        return 0;
    }

    private static Conversion Converter(string engine) => engine switch
    {
        "s2tw" or "s2tw-2" => OpenCcConverter.Create("s2tw").Convert,
        "t2s" => OpenCcConverter.Create("t2s").Convert,
        "mixed-hant" or "mixed-hant-2" => new MixedScriptConverter(Script.Find("zh-Hant")!).Convert,
        "mixed-hans" => new MixedScriptConverter(Script.Find("zh-Hans")!).Convert,
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "No such converter."),
    };

    private static (double Wall, double Cpu) Time(string text, Conversion convert) =>
        Clock(new ArrayBufferWriter<char>(text.Length + BlockLength * 4), output => convert(text, output));

    /// <summary>The two halves of the text at once.</summary>
    private static (double Wall, double Cpu) TimeTwo(string text, Conversion convert)
    {
        var middle = text.IndexOf('\n', text.Length / 2) + 1;
        ArrayBufferWriter<char>[] outputs = [new(text.Length), new(text.Length)];
        return Clock(outputs, both => Parallel.Invoke(
            () => convert(text.AsSpan(0, middle), both[0]), () => convert(text.AsSpan(middle), both[1])));
    }

    private static (double Wall, double Cpu) Clock<T>(T output, Action<T> convert)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        convert(output);
        clock.Stop();
        process.Refresh();
        return (clock.Elapsed.TotalSeconds, (process.TotalProcessorTime - cpu).TotalSeconds);
    }

    private static long AllocatedPerBlock(string text, Conversion convert)
    {
        const int Blocks = 100;
        var output = new ArrayBufferWriter<char>(BlockLength * 4);
        convert(text.AsSpan(0, BlockLength), output);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var block = 0; block < Blocks; block++)
        {
            output.ResetWrittenCount();
            convert(text.AsSpan(block * BlockLength, BlockLength), output);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Blocks;
    }
}
