using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Certificates;

/// <summary>Computes rounds again from their files and compares what comes out with their certificates, byte for byte. Immutable and thread-safe.</summary>
public sealed class CertificateVerifier
{
    private readonly RulesetCatalog _catalog;

    /// <summary>A verifier by these rulesets, which must hold the one of the certificate.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public CertificateVerifier(RulesetCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>Verifies a certificate. What is wrong with it, or with the files, is a finding, not an exception.</summary>
    /// <param name="certificate">The certificate, perhaps compressed with gzip; read once, and not closed.</param>
    /// <param name="open">Opens a file of the round by its kind and the name that the certificate states; null when it is not there. Each is asked for twice: for its hash, and to compute. Streams are closed.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="BatchInputException">The certificate cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<CertificateVerification> VerifyAsync(Stream certificate, Func<RoundFile, string, Stream?> open, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(open);
        BatchInput input = await BatchInput.OpenAsync(certificate, cancellation).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var lines = new CertificateText(input);
            CertificateHeader? header = lines.MoveNext() ? CertificateHeaderLine.Read(lines.Current) : null;
            if (header is null || !HasFilesOfARound(header))
            {
                return new([Catalogue.NotACertificate()], 0, null);
            }

            var findings = new List<Diagnostic>();
            RoundResult? round = await new CertificateRecomputation(_catalog, header, open, findings).RunAsync(cancellation).ConfigureAwait(false);
            if (round is null)
            {
                return new(findings, 0, null);
            }

            RoundData again = round.Round with { Header = round.Round.Header with { Engine = header.Engine } };
            var comparison = new CertificateComparison(areCausesKnown: findings.Any(f => f.Severity == DiagnosticSeverity.Error));
            findings.AddRange(comparison.Run(new CertificateLines(again).All(), lines.FromHere()));
            if (lines.IsTooLong)
            {
                findings.Add(Catalogue.CertificateLineTooLong(comparison.Lines + 1, CertificateText.MostBytes));
            }

            return new(findings, comparison.Lines, round);
        }
    }

    private static bool HasFilesOfARound(CertificateHeader header)
    {
        RoundFile[] files = [.. header.Inputs.Select(i => i.File)];
        return files.Contains(RoundFile.Applicants) && files.Contains(RoundFile.Places) == files.Contains(RoundFile.Wishes) && files.Distinct().Count() == files.Length;
    }
}
