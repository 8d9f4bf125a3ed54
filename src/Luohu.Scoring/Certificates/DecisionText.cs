using System.Globalization;
using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>One decision as an officer tells it to the person.</summary>
internal sealed class DecisionText(RoundData round, Language language)
{
    private readonly ClaimText _claims = new(round, language);
    private readonly StringBuilder _text = new();

    /// <summary><paramref name="row"/>: Of the table. Lines end in a line feed.</summary>
    public string Of(int row)
    {
        CandidateRow person = round.Table[row];
        string day = round.Header.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Line($"{round.Ruleset.Name}（{round.Ruleset.Id}，版本 {round.Ruleset.Version}），评定日 {day}", $"{round.Ruleset.Name} ({round.Ruleset.Id}, version {round.Ruleset.Version}), as of {day}");
        Line($"申请人：{person.Id}", $"Applicant: {person.Id}");
        decimal total = Points.Of(person.Total, round.Scale);
        int position = round.List.PositionOf(row);
        if (position < 0)
        {
            Line($"名次：未参加排名。{_claims.Words(RoundWords.Of(person.Standing))}（总分 {total}）。", $"Rank: not ranked; {_claims.Words(RoundWords.Of(person.Standing))} (total {total}).");
            Line($"逐项的理由见 luohu score。", $"luohu score says why, item by item.");
            return _text.ToString();
        }

        WriteRank(position, total);
        WriteAdmission(position);
        WriteChoice(position);
        WriteBenefits(row, round.List.RankAt(position));
        return _text.ToString();
    }

    private void WriteRank(int position, decimal total)
    {
        RankedList list = round.List;
        Line($"名次：第 {list.RankAt(position)} 名，共 {list.Count} 人参加排名；总分 {total}。", $"Rank: {list.RankAt(position)} of {list.Count}; total {total}.");
        if (list.ZoneRankAt(position) is > 0 and var zoneRank)
        {
            Line($"  在{list[position].Zone}为第 {zoneRank} 名。", $"  In {list[position].Zone}: {zoneRank}.");
        }

        Line($"  依据：{_claims.ValuesAt(position)}。", $"  It rests on: {_claims.ValuesAt(position)}.");
        if (list.EqualsOf(list.FirstOfEquals(position)) is > 1 and var equals)
        {
            Line($"  连本人共有 {equals} 人各项都相同。", $"  {equals} are equal in all of this, the applicant included.");
        }

        if (list.LotAt(position) is { } lot)
        {
            string which = round.Header.EqualsByLot ? _claims.Words($"主管人员决定", $"by decision of the officer") : _claims.Words($"按规则", $"by the ruleset");
            Line($"  {which}由抽签定先后：签号 {lot}，小的在前。", $"  Lots decide among them, {which}: the lot is {lot}, and the smaller comes first.");
        }

        if (position > 0)
        {
            Line($"  与前一位（第 {list.RankAt(position - 1)} 名）相比：{_claims.Apart(position - 1, position)}。", $"  From the one before (rank {list.RankAt(position - 1)}) it is {_claims.Apart(position - 1, position)}.");
        }
    }

    private void WriteAdmission(int position)
    {
        Placing placing = round.Admission[position];
        string reason = _claims.Words(RoundWords.Of(placing.Reason));
        string waiting = placing.WaitingNumber > 0 ? _claims.Words($"第 {placing.WaitingNumber} 位，", $" as number {placing.WaitingNumber}") : string.Empty;
        Line($"结果：{RoundWords.Of(placing).Zh}，{waiting}{reason}。", $"Outcome: {RoundWords.Of(placing).En}{waiting}; {reason}.");
        if (placing.Line < 0)
        {
            return;
        }

        AdmissionLine line = round.Admission.Lines[placing.Line];
        Line($"  {RoundSummary.Competition(round, placing.Line, _claims)}", $"  {RoundSummary.Competition(round, placing.Line, _claims)}");
        if (placing.Nearest >= 0)
        {
            Line($"  录取的末位：{_claims.ClaimAt(placing.Nearest)}。", $"  The last admitted: {_claims.ClaimAt(placing.Nearest)}.");
            Line($"  与其相比：{_claims.Apart(placing.Nearest, position)}。", $"  What separated them: {_claims.Apart(placing.Nearest, position)}.");
        }
        else if (placing.State == AdmissionState.Admitted && line.LastAdmitted > position)
        {
            Line($"  录取的末位：{_claims.ClaimAt(line.LastAdmitted)}。", $"  The last admitted: {_claims.ClaimAt(line.LastAdmitted)}.");
        }
    }

    private void WriteChoice(int position)
    {
        if (round.Choice is not { Result: var result } choice || choice.ChooserAt(position) is not (>= 0 and var chooser))
        {
            return;
        }

        if (round.PlaceAt(position) is var (place, wish))
        {
            Line($"选得：{NameOf(place)}，第 {wish} 志愿。", $"Place: {NameOf(place)}, wish {wish}.");
        }
        else
        {
            string why = result.WishesOf(chooser).IsEmpty ? _claims.Words($"没有填写志愿", $"there are no wishes") : _claims.Words($"各个志愿都未得", $"no wish could be granted");
            Line($"选得：没有，{why}。", $"Place: none; {why}.");
        }

        IReadOnlyList<Refusal> refusals = result.RefusalsOf(chooser);
        for (int i = 0; i < refusals.Count; i++)
        {
            WriteRefusal(choice, refusals[i], i + 1, position);
        }
    }

    private void WriteRefusal(ChosenPlaces choice, in Refusal refusal, int wish, int position)
    {
        PlaceRow wanted = choice.Result.Places[refusal.Place];
        string place = NameOf(wanted);
        string reason = refusal.Reason == RefusalReason.KindLimit
            ? _claims.Words($"{wanted.Kind}合计已达上限", $"the limit of the kind {wanted.Kind} is reached")
            : _claims.Words(RoundWords.Of(refusal.Reason));
        if (refusal.TakenBy < 0)
        {
            Line($"  第 {wish} 志愿 {place}：{reason}。", $"  Wish {wish}, {place}: {reason}.");
            return;
        }

        int taken = choice.PositionOf(refusal.TakenBy);
        Line(
            $"  第 {wish} 志愿 {place}：{reason}，最后一个由第 {round.List.RankAt(taken)} 名选得。与其相比：{_claims.Apart(taken, position)}。",
            $"  Wish {wish}, {place}: {reason}; rank {round.List.RankAt(taken)} took the last. What separated them: {_claims.Apart(taken, position)}.");
    }

    private void WriteBenefits(int row, int rank)
    {
        BenefitSteps steps = round.Reading.Ranking.Benefits;
        for (int benefit = 0; benefit < steps.Benefits.Count; benefit++)
        {
            string outcome = _claims.Words(RoundWords.Of(steps.OutcomeOf(row, benefit, rank)));
            string amount = steps.AmountOf(row, benefit, rank) is { } yuan && steps.OutcomeOf(row, benefit, rank) == BenefitOutcome.Granted
                ? _claims.Words($"，{yuan} 元", $", {yuan} yuan")
                : string.Empty;
            Line($"待遇 {steps.Benefits[benefit].Name}：{outcome}{amount}。", $"Benefit {steps.Benefits[benefit].Name}: {outcome}{amount}.");
        }
    }

    private string NameOf(PlaceRow place) => place.Name is { } name ? _claims.Words($"{name}（{place.Id}）", $"{name} ({place.Id})") : place.Id;

    private void Line(FormattableString zh, FormattableString en) => _text.Append(_claims.Words(zh, en)).Append('\n');
}
