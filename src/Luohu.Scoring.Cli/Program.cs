using Luohu.Scoring.Cli.Commands;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli;

/// <summary>The process: its streams, its environment, its exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var terminal = Terminal.OfProcess();
        return (int)Guarded.Run(terminal, Environment.GetEnvironmentVariable, () => Tool.Run(args, terminal, Environment.GetEnvironmentVariable));
    }
}
