using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Why a line of the ledger has the points it has.</summary>
internal sealed class LineWhy(Phrases phrases, IReadOnlyDictionary<string, LedgerLine> lines)
{
    public string Of(LedgerLine line) =>
        line.Status == LineStatus.NotApplicable ? Inapplicable(line) : string.Join(phrases.Semicolon, Parts(line).Where(p => p.Length > 0));

    private string Inapplicable(LedgerLine line) => line.Inapplicable switch
    {
        InapplicableReason.Use => phrases.OnlyFor(line.Uses),
        InapplicableReason.Date => phrases.OnlyBetween(line.EffectiveFrom, line.EffectiveTo),
        InapplicableReason.Group => phrases.NotApplicable(null),
        _ => phrases.NotApplicable(line.Condition),
    };

    /// <summary>Why a record brings what it brings.</summary>
    public string Of(LedgerContribution contribution)
    {
        string[] parts =
        [
            contribution.Amount is { } amount ? phrases.Values.Value(amount) : string.Empty,
            contribution.Case is { } row && !IsOnly(contribution.Record.Fields, row) ? phrases.Row(row) : string.Empty,
            contribution is { Points: not null, IsSure: true } ? string.Empty : phrases.NotCountedYet,
        ];
        return string.Join(phrases.Comma, parts.Where(p => p.Length > 0));
    }

    /// <summary>What a record is called under its item, where the list needs no naming: a group by what it has in common.</summary>
    public string NameOf(LedgerContribution contribution)
    {
        string values = phrases.ValueList(contribution.Record.Fields.Select(f => phrases.Values.Value(f.Value)));
        return contribution.Record.Person is { } person ? string.Join(phrases.Comma, new[] { phrases.Person(person), values }.Where(v => v.Length > 0))
            : contribution.Record.IsGroup ? values : phrases.Nth(contribution.Record.Index + 1, values);
    }

    private IEnumerable<string> Parts(LedgerLine line)
    {
        yield return line.Amount is { } amount && line.Status != LineStatus.NotKnown ? phrases.Values.Value(amount) : string.Empty;
        yield return ChoiceText(line);
        foreach (Adjustment adjustment in line.Adjustments)
        {
            yield return AdjustmentText(line, adjustment);
        }

        yield return StatusText(line);
    }

    private string StatusText(LedgerLine line)
    {
        string missing = phrases.FactList(line.Missing);
        string range = phrases.Values.Range(line.Range);
        return line.Status switch
        {
            LineStatus.Exact => string.Empty,
            LineStatus.NotKnown when !line.IsGroup || line.Missing.Count > 0 => phrases.NotKnown(missing, range),
            _ => phrases.PartlyKnown(missing, range),
        };
    }

    private string ChoiceText(LedgerLine line) => line switch
    {
        { Choice.LineId: { } id } => phrases.Taken(NameOf(id)),
        { IsGroup: true, Choice.Record.Person: { } person } => phrases.PersonTaken(person),
        { Choice: { } choice } => RecordAndRow(line.Amount is null ? choice : choice with { Facts = [] }),
        { Records: { } list, Raw: 0, Status: LineStatus.Exact, Contributions: [var first, ..] all } when first.Record.Person is null && all.All(c => c.Points == 0) =>
            phrases.EachScoresNothing(phrases.Values.Name(list), all.Count, first.Record.IsGroup),
        { Records: { } list, Raw: 0, Status: LineStatus.Exact } => phrases.NothingThatScores(phrases.Values.Name(list)),
        _ => string.Empty,
    };

    /// <summary>A row that is called what the record says is not told twice.</summary>
    private string RecordAndRow(LedgerChoice choice)
    {
        IReadOnlyList<NamedValue> found = choice.Record?.Fields ?? choice.Facts;
        string values = phrases.ValueList(found.Select(f => Describe(f, choice.Record)));
        string what = choice.Record is { } record ? phrases.Record(record, values) : values;
        string[] parts = choice.Case is null || IsOnly(found, choice.Case) ? [what] : [what, phrases.Row(choice.Case)];
        return string.Join(phrases.Comma, parts.Where(p => p.Length > 0));
    }

    /// <summary>Rows are labelled in the ruleset's words, which are Chinese or English.</summary>
    private static bool IsOnly(IReadOnlyList<NamedValue> values, string label) => values is [{ Value.Choice: { } choice }] && choice.Is(label);

    /// <summary>One field of a record is told by its value alone; a fact, or one field of several, by its name too.</summary>
    private string Describe(NamedValue named, LedgerRecord? record)
    {
        string value = phrases.Values.Value(named.Value);
        return record is { Fields.Count: 1 } ? value : $"{phrases.Values.Name(named.Name)} {value}";
    }

    private string AdjustmentText(LedgerLine line, Adjustment adjustment)
    {
        string after = phrases.Values.Points(line.Raw + line.Adjustments.TakeWhile(a => a.Kind <= adjustment.Kind).Sum(a => a.Points));
        string size = phrases.Values.Points(Math.Abs(adjustment.Points));
        return adjustment.Kind switch
        {
            AdjustmentKind.Cap => phrases.Capped(after, size),
            AdjustmentKind.Floor => phrases.Floored(after, size),
            AdjustmentKind.Rounding => phrases.RoundedBy(phrases.Values.Points(adjustment.Points)),
            AdjustmentKind.Multiplier => phrases.MultipliedTo(after),
            AdjustmentKind.EachRounding => phrases.EachRoundedBy(phrases.Values.Points(adjustment.Points)),
            AdjustmentKind.EachCap => phrases.EachCapped(size),
            AdjustmentKind.EachFloor => phrases.EachFloored(size),
            AdjustmentKind.Excluded => phrases.ExcludedBy(NameOf(line.ExcludedBy ?? line.Id)),
            _ => phrases.NotTaken(WinnerOf(line)),
        };
    }

    private string? WinnerOf(LedgerLine line) =>
        line.ParentId is { } parent && lines[parent].Choice?.LineId is { } winner ? NameOf(winner) : null;

    private string NameOf(string id) => lines[id].Name;
}
