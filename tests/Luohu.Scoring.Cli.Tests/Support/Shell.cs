using System.Diagnostics;
using System.Text;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>Runs a command line of the shell, for what only a shell can do.</summary>
internal static class Shell
{
    public static Outcome Run(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result, watch.Elapsed);
    }
}
