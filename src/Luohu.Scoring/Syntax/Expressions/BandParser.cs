using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads a band key such as <c>18..35</c>, <c>46以上</c> or <c>over 50 under 60</c> in place.</summary>
/// <remarks>
/// Read besides the forms of the grammar: <c>b以内</c> and <c>b及以下</c> for <c>不超过b</c>, also after <c>a以上</c>; <c>a to b</c>,
/// <c>a and above</c>, <c>a and below</c>; percent signs. A sign at the very start of a number is its sign, so <c>-5..5</c>, <c>-5-5</c>
/// and <c>-5--1</c> have one reading each. Units are refused, always: the quantity has one already, and a key in another unit
/// (<c>6月以上</c> over years) would else be taken at its bare number. The help shows the band without them.
/// </remarks>
internal static class BandParser
{
    public static BandSyntax? Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reader = new BandReader(new KeyScanner(source, span));
        BandSyntax? band = reader.Read();
        if (reader.Mistake is not { } mistake)
        {
            return band;
        }

        diagnostics.Add(mistake);
        return null;
    }
}
