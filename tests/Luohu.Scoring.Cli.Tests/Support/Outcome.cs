using System.Text.RegularExpressions;

namespace Luohu.Scoring.Cli.Tests.Support;

/// <summary>What a run of the tool gave.</summary>
internal sealed partial record Outcome(int ExitCode, string Out, string Error, TimeSpan Elapsed)
{
    /// <summary>Asserts a failure with exactly one message, and nothing but it.</summary>
    public void FailsWith(int exitCode, string message)
    {
        Assert.Equal((exitCode, string.Empty), (ExitCode, Out));
        Assert.Contains(message, Error, StringComparison.Ordinal);
        Assert.True(Messages().Count(Error) == 1, $"One message was expected:\n{Error}");
    }

    /// <summary>Asserts success without a word on standard error.</summary>
    public Outcome Succeeds()
    {
        Assert.Equal((0, string.Empty), (ExitCode, Error));
        return this;
    }

    [GeneratedRegex("(^|: )(错误|警告|error|warning)( LH[0-9]{3})?: ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Messages();
}
