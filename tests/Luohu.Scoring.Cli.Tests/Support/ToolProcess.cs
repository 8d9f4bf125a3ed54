using System.Diagnostics;
using System.Text;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>Runs the built tool as a process of its own, and asserts what holds for every run.</summary>
internal static class ToolProcess
{
    private const int SlowestMilliseconds = 30_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where the build put it.</summary>
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "luohu.dll");

    private static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Outcome Run(params string[] args) => RunWith(new(), args);

    public static Outcome RunWith(Setting setting, params string[] args)
    {
        var start = new ProcessStartInfo(Dotnet, ["exec", setting.Tool ?? Tool, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = setting.Folder ?? Repository.Root,
        };
        start.Environment.Remove("LUOHU_LANG");
        start.Environment.Remove("LUOHU_DEBUG");
        foreach ((string name, string value) in setting.Environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        Task<byte[]> output = ReadAll(process.StandardOutput);
        Task<byte[]> error = ReadAll(process.StandardError);
        process.StandardInput.BaseStream.Write(setting.Input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(SlowestMilliseconds), "The tool was still running: luohu " + string.Join(' ', args));
        return Check(new Outcome(process.ExitCode, Strict.GetString(output.Result), Strict.GetString(error.Result), watch.Elapsed));
    }

    private static async Task<byte[]> ReadAll(StreamReader reader)
    {
        using var all = new MemoryStream();
        await reader.BaseStream.CopyToAsync(all);
        return all.ToArray();
    }

    private static Outcome Check(Outcome outcome)
    {
        foreach (string text in new[] { outcome.Out, outcome.Error })
        {
            Assert.DoesNotContain("\n   at ", "\n" + text, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\uFEFF', text);
            Assert.DoesNotContain('\e', text);
            Assert.True(text.Length == 0 || text[^1] == '\n', "The last line has no end.");
        }

        return outcome;
    }
}
