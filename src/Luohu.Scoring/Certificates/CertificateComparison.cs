using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>Holds the lines of a certificate against those that recomputing gives. Used once.</summary>
/// <param name="areCausesKnown">A file or the ruleset is another one, and that was told already.</param>
internal sealed class CertificateComparison(bool areCausesKnown)
{
    private const int MostTold = 20;
    private const int MostConsequences = 5;

    private readonly List<Diagnostic> _findings = [];

    /// <summary>More lines that differ are only counted.</summary>
    private readonly int _most = areCausesKnown ? MostConsequences : MostTold;

    private int _told;
    private long _more;

    /// <summary>Lines of the certificate.</summary>
    public long Lines { get; private set; }

    public IReadOnlyList<Diagnostic> Run(IEnumerable<ReadOnlyMemory<byte>> expectedLines, IEnumerable<ReadOnlyMemory<byte>> statedLines)
    {
        using IEnumerator<ReadOnlyMemory<byte>> expectedOnes = expectedLines.GetEnumerator();
        using IEnumerator<ReadOnlyMemory<byte>> statedOnes = statedLines.GetEnumerator();
        var expected = new LineCursor(expectedOnes);
        var stated = new LineCursor(statedOnes);
        while (expected.HasLine || stated.HasLine)
        {
            Step(expected, stated);
        }

        if (_more > 0)
        {
            _findings.Add(Catalogue.CertificateMoreDiffers(_more));
        }

        return _findings;
    }

    private void Step(LineCursor expected, LineCursor stated)
    {
        if (expected.HasLine && stated.HasLine && expected.Current.Span.SequenceEqual(stated.Current.Span))
        {
            Pass(expected, stated);
        }
        else if (!expected.HasLine || IsExtra(expected, stated))
        {
            Tell(() => [Catalogue.CertificateLineExtra(Lines + 1, CertificateLineName.Of(stated.Current))]);
            Pass(null, stated);
        }
        else if (!stated.HasLine || IsMissing(expected, stated))
        {
            Tell(() => [Catalogue.CertificateLineMissing(Lines + 1, CertificateLineName.Of(expected.Current))]);
            Pass(expected, null);
        }
        else
        {
            Tell(() => CertificateLineDifference.Of(Lines + 1, expected.Current, stated.Current, areCausesKnown || _findings.Count > 0));
            Pass(expected, stated);
        }
    }

    /// <summary>A line put in must not make all lines behind it differ.</summary>
    private bool IsExtra(LineCursor expected, LineCursor stated) =>
        IsToldApart(expected, stated) && stated.Peek() is { } next && CertificateLineName.Of(next) == CertificateLineName.Of(expected.Current);

    private bool IsMissing(LineCursor expected, LineCursor stated) =>
        IsToldApart(expected, stated) && expected.Peek() is { } next && CertificateLineName.Of(next) == CertificateLineName.Of(stated.Current);

    private bool IsToldApart(LineCursor expected, LineCursor stated) =>
        _told < _most && stated.HasLine && CertificateLineName.Of(expected.Current) != CertificateLineName.Of(stated.Current);

    private void Pass(LineCursor? expected, LineCursor? stated)
    {
        expected?.MoveNext();
        stated?.MoveNext();
        Lines += stated is null ? 0 : 1;
    }

    private void Tell(Func<IReadOnlyList<Diagnostic>> findings)
    {
        if (_told >= _most)
        {
            _more++;
            return;
        }

        IReadOnlyList<Diagnostic> told = findings();
        _findings.AddRange(told);
        _told += told.Count > 0 ? 1 : 0;
    }
}
