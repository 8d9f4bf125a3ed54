using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>What reading a profile gave besides the row. A row read with errors is not to be scored.</summary>
/// <param name="Id">What the profile calls itself, 编号; null when it does not say.</param>
/// <param name="IsComplete">True when the applicant's profile said 其余: 无.</param>
/// <param name="Diagnostics">All mistakes; empty when there is none.</param>
internal readonly record struct ProfileReadResult(string? Id, bool IsComplete, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors
    {
        get
        {
            foreach (Diagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
