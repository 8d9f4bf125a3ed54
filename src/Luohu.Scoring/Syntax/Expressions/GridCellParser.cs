using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads a cell of a 表 in place: <c>-</c>, a key, <c>非</c> and a key, a band, <c>&gt;=36</c>, <c>[36,45)</c>, <c>其他</c>.</summary>
/// <remarks>非 stands apart from its key here; glued, as in 非全日制, it may be part of a choice, which only the binder knows.</remarks>
internal static class GridCellParser
{
    private static readonly string[] BandWords = ["超过", "不满", "不超过", "over", "under", "up"];

    public static GridCellSyntax? Parse(SourceText source, TextSpan span, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var scanner = new KeyScanner(source, span);
        TextSpan whole = scanner.Whole;
        if (scanner.Current == '-' && whole.Length == 1)
        {
            return new GridCellSyntax(whole, null, null, false);
        }

        if (IsBand(scanner))
        {
            var band = new BandReader(new KeyScanner(source, whole), isCell: true);
            return Checked(band.Read(), band.Mistake, diagnostics) is { } read ? new GridCellSyntax(whole, read, null, false) : null;
        }

        int length = source.Slice(whole) is ['非', ' ' or '\t', ..] ? 1 : source.Slice(whole) is ['n', 'o', 't', ' ' or '\t', ..] ? 3 : 0;
        var reader = new TableKeyReader(new KeyScanner(source, TextSpan.FromBounds(whole.Start + length, whole.End)));
        return Checked(reader.Read(), reader.Mistake, diagnostics) is { } key ? new GridCellSyntax(whole, null, key, length > 0) : null;
    }

    private static bool IsBand(KeyScanner scanner) =>
        scanner.Current is (>= '0' and <= '9') or '<' or '>' or '=' or '≤' or '≥' or '[' or '(' or '-' || scanner.TryWord(BandWords);

    private static T? Checked<T>(T? read, Diagnostic? mistake, DiagnosticBag diagnostics)
        where T : class
    {
        if (mistake is not null)
        {
            diagnostics.Add(mistake);
        }

        return mistake is null ? read : null;
    }
}
