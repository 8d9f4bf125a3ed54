namespace Luohu.Scoring.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; the file still works as written.</summary>
    Warning,

    /// <summary>Must be mended before anything is scored with it.</summary>
    Error,
}
