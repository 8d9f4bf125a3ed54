using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>A run of the tool that is under way, with an open standard input.</summary>
internal sealed class RunningTool : IDisposable
{
    private const int SlowestMilliseconds = 30_000;

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    /// <summary>Interrupts reach it even where whoever started the tests ignores them.</summary>
    public RunningTool(params string[] args)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo("env", ["--default-signal=INT", dotnet, "exec", ToolProcess.Tool, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("LUOHU_LANG");
        _process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>Waits until it has got so far; false when it ended before.</summary>
    public bool WaitUntil(Func<bool> isThere)
    {
        for (var watch = Stopwatch.StartNew(); watch.ElapsedMilliseconds < SlowestMilliseconds && !_process.HasExited; Thread.Sleep(10))
        {
            if (isThere())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As the keyboard does it.</summary>
    public Outcome Interrupt()
    {
        var watch = Stopwatch.StartNew();
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(_process.WaitForExit(SlowestMilliseconds), "The tool was still running after it was interrupted.");
        return new(_process.ExitCode, _output.Result, _error.Result, watch.Elapsed);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
