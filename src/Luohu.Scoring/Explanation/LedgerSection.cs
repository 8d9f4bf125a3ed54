using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>The ledger as a table, and what could still change its total.</summary>
internal sealed class LedgerSection(Page page, Phrases phrases)
{
    private static readonly TextColumn[] Columns = [new(false, 48), new(true, 16), new(true, 16), new(false, 56), new(false, 200)];

    public void Write(Assessment assessment)
    {
        page.Break();
        page.Add(phrases.LedgerHeading);
        foreach (string line in TableOf(assessment).ToLines())
        {
            page.Add(line);
        }

        WriteMissing(assessment);
    }

    private TextTable TableOf(Assessment assessment)
    {
        var why = new LineWhy(phrases, assessment.Ledger.DistinctBy(l => l.Id, StringComparer.Ordinal).ToDictionary(l => l.Id, StringComparer.Ordinal));
        var table = new TextTable(Columns);
        table.Add([.. phrases.LedgerColumns]);
        table.AddRule();
        foreach (LedgerLine line in Shown(assessment.Ledger.Skip(1)))
        {
            table.Add(RowOf(line, why, new string(' ', (line.Depth - 1) * 2) + line.Name));
        }

        table.AddRule();
        table.Add(RowOf(assessment.Ledger[0], why, phrases.TotalRow));
        return table;
    }

    private string[] RowOf(LedgerLine line, LineWhy why, string name) =>
        [name, ValueWords.Number(line.Raw), ValueWords.Number(line.Counted), why.Of(line), line.Depth == 0 && line.Basis is null ? string.Empty : BasisText.InShort(line.Basis, phrases)];

    /// <summary>What lies in a group that does not apply is not told.</summary>
    private static IEnumerable<LedgerLine> Shown(IEnumerable<LedgerLine> lines)
    {
        int hiddenBelow = int.MaxValue;
        foreach (LedgerLine line in lines)
        {
            if (line.Depth > hiddenBelow)
            {
                continue;
            }

            hiddenBelow = line is { IsGroup: true, Status: LineStatus.NotApplicable } ? line.Depth : int.MaxValue;
            yield return line;
        }
    }

    private void WriteMissing(Assessment assessment)
    {
        if (assessment.Verdict == Verdict.Undetermined || assessment.Range.IsExact)
        {
            return;
        }

        page.Add(phrases.TotalMayChange(assessment.Range));
        page.Add(phrases.MissingForTotal + phrases.FactList(assessment.Missing) + phrases.Stop);
    }
}
