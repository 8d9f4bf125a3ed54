using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli;

/// <summary>The last line of defence: whatever nobody foresaw becomes one line for a person.</summary>
internal static class Guarded
{
    /// <summary>Set to 1, an unforeseen failure is shown with all its details.</summary>
    public const string DebugVariable = "LUOHU_DEBUG";

    public static ExitCode Run(Terminal terminal, Func<string, string?> environment, Func<ExitCode> work)
    {
        try
        {
            ExitCode code = work();
            terminal.Out.Flush();
            return code;
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            // Reading fails elsewhere. Its subtypes are files that are missing or damaged in the program itself.
            return Report(terminal, environment, e, Problems.CannotWrite(e.Message), ExitCode.Unreadable);
        }
        catch (Exception e)
        {
            return Report(terminal, environment, e, Problems.Internal(e), ExitCode.Internal);
        }
    }

    private static ExitCode Report(Terminal terminal, Func<string, string?> environment, Exception e, Problem problem, ExitCode code)
    {
        terminal.Abandon();
        terminal.Error.WriteLine(problem.Render(terminal.Language));
        if (string.Equals(environment(DebugVariable), "1", StringComparison.Ordinal))
        {
            terminal.Error.WriteLine(e);
        }

        terminal.Error.Flush();
        return code;
    }
}
