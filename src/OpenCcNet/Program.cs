using System.Text;
using OpenCCNET;

// Converts standard input to standard output with OpenCCNET: --to zh-hant or zh-hans. Never part of an edition: it changes lengths.
var conversions = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
{
    ["zh-hant"] = text => ZhConverter.HansToTW(text, false),
    ["zh-hans"] = ZhConverter.TWToHans,
};

if (args is not ["--to", var script] || !conversions.TryGetValue(script, out var convert))
{
    Console.Error.WriteLine($"Usage: --to {string.Join('|', conversions.Keys)} <text");
    return 2;
}

// The dictionaries lie beside the program, not in the folder that one stands in.
ZhConverter.Initialize(Path.Combine(AppContext.BaseDirectory, "Dictionary"), Path.Combine(AppContext.BaseDirectory, "JiebaResource"), false);
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
await using var output = new StreamWriter(Console.OpenStandardOutput(), encoding);
await output.WriteAsync(convert(await input.ReadToEndAsync()));
return 0;
