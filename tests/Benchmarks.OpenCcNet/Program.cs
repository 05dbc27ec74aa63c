using System.Diagnostics;
using System.Globalization;
using OpenCCNET;

// One measurement of OpenCCNET: load, warm up, convert a file once; prints load (ms), wall (s), CPU (s), resident memory after load (MB).
const int WarmUp = 70_000;
var text = File.ReadAllText(args[0]);
var loading = Stopwatch.StartNew();
// The dictionaries lie beside the program, not in the folder that one stands in.
ZhConverter.Initialize(Path.Combine(AppContext.BaseDirectory, "Dictionary"), Path.Combine(AppContext.BaseDirectory, "JiebaResource"), false);
ZhConverter.HansToTW("后", false);
var (load, memory) = (loading.Elapsed.TotalMilliseconds, Environment.WorkingSet);
ZhConverter.HansToTW(text[..Math.Min(WarmUp, text.Length)], false);

using var process = Process.GetCurrentProcess();
var (cpu, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
ZhConverter.HansToTW(text, false);
clock.Stop();
process.Refresh();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{load:F1} {clock.Elapsed.TotalSeconds:F4} {(process.TotalProcessorTime - cpu).TotalSeconds:F4} {memory / 1e6:F1}"));
