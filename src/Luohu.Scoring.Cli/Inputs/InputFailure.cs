namespace Luohu.Scoring.Cli.Inputs;

/// <summary>Why an input was not read.</summary>
internal sealed record InputFailure(ExitCode Code, Problem Problem);
