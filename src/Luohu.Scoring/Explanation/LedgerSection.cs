using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>The ledger as a table, and what could still change its total.</summary>
internal sealed class LedgerSection(Page page, Phrases phrases)
{
    /// <summary>A list of more records than this is cut, so that the ledger stays readable.</summary>
    private const int MostContributions = 12;

    private static readonly TextColumn[] Columns = [new(false, 48), new(true, 16), new(true, 16), new(false, 56), new(false, 200)];

    public void Write(Assessment assessment)
    {
        if (!assessment.HasPoints)
        {
            return;
        }

        page.Heading(phrases.LedgerHeading);
        page.Table(TableOf(assessment));
        WriteMissing(assessment);
    }

    private PageTable TableOf(Assessment assessment)
    {
        var why = new LineWhy(phrases, assessment.Ledger.DistinctBy(l => l.Id, StringComparer.Ordinal).ToDictionary(l => l.Id, StringComparer.Ordinal));
        var table = new PageTable(Columns, phrases.LedgerColumns) { Total = RowOf(assessment.Ledger[0], why, level: 0, phrases.TotalRow) };
        foreach (LedgerLine line in Shown(assessment.Ledger.Skip(1)))
        {
            table.Add(RowOf(line, why, line.Depth - 1, line.Name));
            AddContributions(table, line, why);
        }

        return table;
    }

    /// <summary>The records that add up to an item, those that bring nothing left out.</summary>
    private void AddContributions(PageTable table, LedgerLine line, LineWhy why)
    {
        LedgerContribution[] told = [.. line.Contributions.Where(c => c.Points != 0)];
        foreach (LedgerContribution contribution in told.Take(MostContributions))
        {
            string points = contribution is { Points: { } value, IsSure: true } ? ValueWords.Number(value) : string.Empty;
            table.Add(new(line.Depth, [phrases.Bullet + why.NameOf(contribution), points, string.Empty, why.Of(contribution), string.Empty]));
        }

        if (told.Length > MostContributions)
        {
            string more = phrases.Bullet + phrases.MoreRecords(told.Length - MostContributions);
            table.Add(new(line.Depth, [more, string.Empty, string.Empty, string.Empty, string.Empty]));
        }
    }

    private PageRow RowOf(LedgerLine line, LineWhy why, int level, string name)
    {
        string basis = line.Depth == 0 && line.Basis is null ? string.Empty : BasisText.InShort(line.Basis, phrases);
        return new(level, [name, ValueWords.Number(line.Raw), ValueWords.Number(line.Counted), why.Of(line), basis]);
    }

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
