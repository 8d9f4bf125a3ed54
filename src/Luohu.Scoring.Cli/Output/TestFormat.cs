namespace Luohu.Scoring.Cli.Output;

/// <summary>How the results of cases are written.</summary>
internal enum TestFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>JUnit XML, as build servers read it.</summary>
    JUnit,
}
