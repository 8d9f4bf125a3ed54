using System.Text;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Profiles;

/// <summary>What reading a profile gave besides the row. A row read with errors is not to be scored.</summary>
/// <param name="IdText">What the profile calls itself, 编号, where the reader has it as a text.</param>
/// <param name="IsComplete">True when the applicant's profile said 其余: 无.</param>
/// <param name="Diagnostics">All mistakes; empty when there is none.</param>
internal readonly record struct ProfileReadResult(string? IdText, bool IsComplete, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The same in UTF-8 where the reader has it so, and empty else. Valid until the reader reads on.</summary>
    public ReadOnlyMemory<byte> IdUtf8 { get; init; }

    /// <summary>What the profile calls itself; null when it does not say.</summary>
    public string? Id => IdText ?? (IdUtf8.IsEmpty ? null : Encoding.UTF8.GetString(IdUtf8.Span));

    public bool HasErrors => Diagnostics.Count > 0 && HasError(Diagnostics);

    private static bool HasError(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                return true;
            }
        }

        return false;
    }
}
