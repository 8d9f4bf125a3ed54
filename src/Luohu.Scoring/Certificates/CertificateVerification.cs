using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>What came of verifying a certificate.</summary>
/// <param name="Findings">What differs or keeps it from being verified, the causes first; warnings do not speak against it.</param>
/// <param name="Lines">How many lines were compared.</param>
/// <param name="Round">The round as it was computed again; null when it could not be.</param>
public sealed record CertificateVerification(IReadOnlyList<Diagnostic> Findings, long Lines, RoundResult? Round)
{
    /// <summary>The round was computed again, and every byte of the certificate is the same.</summary>
    public bool IsConfirmed => Round is not null && Findings.All(f => f.Severity == DiagnosticSeverity.Warning);
}
