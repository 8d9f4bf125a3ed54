using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Comparisons;

/// <summary>Puts a comparison on a page: a table of all schemes, then each with its reasons. Not thread-safe.</summary>
internal sealed class ComparisonPage(Page page, Language language, int width)
{
    private const int NarrowestName = 20;
    private const int WidestTrack = 20;
    private const int Gap = 2;
    private const int NumberedIndent = 4;

    /// <summary>More reasons than these are for the assessment of that scheme itself.</summary>
    private const int ReasonsShown = 3;

    private readonly Phrases _phrases = Phrases.In(language);
    private readonly ReasonList _reasons = new(page, Phrases.In(language));

    public void Write(SchemeComparison comparison)
    {
        page.Title(ComparisonWords.Title.In(language));
        if (comparison.ApplicantId is { } id)
        {
            page.Add(_phrases.Applicant(id));
        }

        page.Add(_phrases.AsOf(comparison.AsOf));
        page.Break();
        page.Table(Overview(comparison));
        foreach (IGrouping<Verdict?, SchemeAnswer> group in comparison.Answers.GroupBy(a => a.Assessment?.Verdict))
        {
            page.Heading(ComparisonWords.Heading(group.Key, group.Count()).In(language));
            int number = 0;
            foreach (SchemeAnswer answer in group)
            {
                page.Numbered(++number, [NameOf(answer) + At(answer), .. DetailsOf(answer).SelectMany(d => TextWrap.Lines(d, width - NumberedIndent))]);
            }
        }
    }

    private PageTable Overview(SchemeComparison comparison)
    {
        string[] headings = [.. ComparisonWords.Columns.Select(c => c.In(language))];
        (SchemeAnswer Answer, string[] Cells)[] rows = [.. comparison.Answers.Select(a => (a, CellsOf(a).ToArray()))];
        int[] others = [.. headings.Skip(1).Select((h, i) => rows.Select(r => DisplayWidth.Of(r.Cells[i])).Append(DisplayWidth.Of(h)).Max())];
        int name = Math.Max(NarrowestName, width - others.Sum(w => w + Gap));
        var table = new PageTable([new(false, name), .. others.Select((w, i) => new TextColumn(i >= 2, w))], headings);
        foreach ((SchemeAnswer answer, string[] cells) in rows)
        {
            table.Add(new PageRow(0, [TextWrap.Fit(NameOf(answer), name), .. cells]));
        }

        return table;
    }

    private IEnumerable<string> CellsOf(SchemeAnswer answer)
    {
        if (answer.Assessment is not { } assessment)
        {
            return [ComparisonWords.WithoutAssessment.In(language), "-", "-", "-", "-"];
        }

        ConditionResult? track = assessment.Tracks.FirstOrDefault(t => t.Id == assessment.Track);
        int granted = assessment.Benefits.Count(b => b.Outcome == BenefitOutcome.Granted);
        return
        [
            ComparisonWords.Verdict(assessment.Verdict).In(language),
            track is null || assessment.Verdict != Verdict.Eligible ? "-" : TextWrap.Fit(track.Name, WidestTrack),
            assessment.HasPoints ? PointsOf(assessment) : "-",
            LineOf(assessment) ?? "-",
            assessment.Benefits.Count == 0 ? "-" : $"{ValueWords.Number(granted)}/{ValueWords.Number(assessment.Benefits.Count)}",
        ];
    }

    private static string PointsOf(Assessment assessment) =>
        assessment.Range switch
        {
            { IsExact: true } => ValueWords.Number(assessment.Total),
            { High: { } high } => $"{ValueWords.Number(assessment.Total)}–{ValueWords.Number(high)}",
            _ => $"{ValueWords.Number(assessment.Total)}+",
        };

    /// <summary>The points that the track taken, or the first that asks for points, calls for.</summary>
    private static string? LineOf(Assessment assessment)
    {
        IEnumerable<ConditionResult> conditions = assessment.Tracks.Where(t => t.Id == assessment.Track).Concat(assessment.Tracks).Concat(assessment.Gates);
        DisplayValue? line = conditions.SelectMany(ComparisonText.PointLines).Select(c => c.Right.Low).FirstOrDefault(v => v is not null);
        return line is null ? null : ValueWords.Number(line.Number);
    }

    private string NameOf(SchemeAnswer answer) => answer.Name + (answer.Zones.Count == 0 ? string.Empty : ComparisonWords.In(answer.Zones).In(language));

    private static string At(SchemeAnswer answer) => $"  {answer.RulesetId}{(answer.Version is { } version ? "@" + version : string.Empty)}";

    private IEnumerable<string> DetailsOf(SchemeAnswer answer)
    {
        if (answer.Assessment is not { } assessment)
        {
            return answer.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.In(language));
        }

        string[] tracks = [.. assessment.Tracks.Where(t => t.Outcome == ConditionOutcome.Holds).Select(t => t.Name)];
        return
        [
            .. assessment.Verdict == Verdict.Eligible && tracks.Length > 0 ? [ComparisonWords.Track.In(language) + Listed(tracks)] : Array.Empty<string>(),
            .. assessment.Verdict == Verdict.Ineligible ? ReasonsOf(assessment) : [],
            .. assessment.Verdict == Verdict.Undetermined ? [ComparisonWords.Missing.In(language) + _phrases.FactList(assessment.Missing)] : Array.Empty<string>(),
            .. BenefitsOf(assessment, BenefitOutcome.Granted, ComparisonWords.Granted),
            .. BenefitsOf(assessment, BenefitOutcome.Undetermined, ComparisonWords.Open),
        ];
    }

    private IEnumerable<string> ReasonsOf(Assessment assessment)
    {
        Reason[] reasons = [.. _reasons.Failing(assessment)];
        IEnumerable<string> shown = reasons.Take(ReasonsShown).Select(r => ComparisonWords.Reasons.In(language) + r.Text);
        return reasons.Length > ReasonsShown ? shown.Append(ComparisonWords.MoreReasons(reasons.Length - ReasonsShown).In(language)) : shown;
    }

    private IEnumerable<string> BenefitsOf(Assessment assessment, BenefitOutcome outcome, LocalizedText heading)
    {
        string[] benefits = [.. assessment.Benefits.Where(b => b.Outcome == outcome).Select(NameWithAmount)];
        return benefits.Length == 0 ? [] : [heading.In(language) + Listed(benefits)];
    }

    private string NameWithAmount(BenefitResult benefit) => benefit.Amount is { Kind: not DisplayKind.NotKnown } amount ? $"{benefit.Name} {_phrases.Values.Value(amount)}" : benefit.Name;

    private string Listed(IEnumerable<string> names) => string.Join(ComparisonWords.AllNames.In(language), names);
}
