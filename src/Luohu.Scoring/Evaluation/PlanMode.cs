namespace Luohu.Scoring.Evaluation;

/// <summary>How a ruleset is made to run.</summary>
public enum PlanMode
{
    /// <summary>Compiled to machine code: slower to start, fastest to evaluate. For services and batches.</summary>
    Compiled,

    /// <summary>Interpreted: starts at once, evaluates more slowly. For a few assessments in a short-lived process. Results are the same.</summary>
    Interpreted,
}
