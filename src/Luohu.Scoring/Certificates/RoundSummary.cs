using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>A round for the person who ran it.</summary>
internal sealed class RoundSummary
{
    private const int MostMoves = 10;

    private readonly RoundData _round;
    private readonly ClaimText _claims;
    private readonly StringBuilder _text = new();

    private RoundSummary(RoundData round, Language language) => (_round, _claims) = (round, new ClaimText(round, language));

    public static string Of(RoundData round, Language language)
    {
        var summary = new RoundSummary(round, language);
        summary.WriteCandidates();
        summary.WriteCompetitions();
        summary.WriteChoice();
        summary.WriteDeclined();
        return summary._text.ToString();
    }

    /// <summary>A competition in one line: whose places, how many, who competed, who was admitted.</summary>
    public static string Competition(RoundData round, int number, ClaimText claims)
    {
        AdmissionLine line = round.Admission.Lines[number];
        bool hasRounds = round.List.Rules.Rounds.Count > 0;
        string[] parts =
        [
            .. hasRounds ? [claims.Words($"第 {line.Round} 轮", $"Round {line.Round}")] : Array.Empty<string>(),
            .. new[] { line.Zone, line.Use }.OfType<string>(),
            .. line.IsPooled ? [claims.Words($"余下的名额合并", $"places left over")] : Array.Empty<string>(),
        ];
        string whose = parts.Length == 0 ? claims.Words($"录取", $"Admission") : string.Join(claims.Words($"，", $", "), parts);
        string places = line.Places is { } many ? claims.Words($"名额 {many} 个", $"{many} places") : claims.Words($"不设名额", $"no quota");
        string left = line.LeftOver > 0 ? claims.Words($"，余 {line.LeftOver} 个", $", {line.LeftOver} left") : string.Empty;
        return claims.Words(
            $"{whose}：{places}，{line.Competitors} 人竞争，录取 {line.Admitted} 人{left}。",
            $"{whose}: {places}, {line.Competitors} competed, {line.Admitted} admitted{left}.");
    }

    private void WriteCandidates()
    {
        RankedList list = _round.List;
        Line($"参加排名 {list.Count} 人，其中 {EqualsIn(list)} 人与别人各项都相同。", $"{list.Count} are ranked; {EqualsIn(list)} of them have equals.");
        foreach (IGrouping<Standing, int> others in Enumerable.Range(0, _round.Table.Count).Where(r => list.PositionOf(r) < 0).GroupBy(r => _round.Table[r].Standing).OrderBy(g => g.Key))
        {
            Line($"未参加排名 {others.Count()} 人：{RoundWords.Of(others.Key).Zh}。", $"{others.Count()} are not ranked: {RoundWords.Of(others.Key).En}.");
        }

        if (_round.Reading.Ranking.Summary.Rejects is > 0 and var rejects)
        {
            Line($"退回 {rejects} 行，不在名次之内。", $"{rejects} lines were rejected and are not ranked.");
        }
    }

    private static int EqualsIn(RankedList list)
    {
        int equals = 0;
        for (int position = 0; position < list.Count; position++)
        {
            bool isNextEqual = position + 1 < list.Count && list.FirstOfEquals(position + 1) == list.FirstOfEquals(position);
            equals += isNextEqual || list.FirstOfEquals(position) != position ? 1 : 0;
        }

        return equals;
    }

    private void WriteCompetitions()
    {
        for (int i = 0; i < _round.Admission.Lines.Count; i++)
        {
            AdmissionLine line = _round.Admission.Lines[i];
            string competition = Competition(_round, i, _claims);
            Line($"{competition}", $"{competition}");
            if (line is { Places: not null, LastAdmitted: >= 0 and var last })
            {
                Line($"  末位：{_claims.ClaimAt(last)}。", $"  The last: {_claims.ClaimAt(last)}.");
            }

            WriteTie(line.Cut, line.Tie, null);
            foreach (ZoneCeiling ceiling in line.Ceilings)
            {
                Line($"  {ceiling.Zone}：上限 {ceiling.AtMost} 人，补录 {ceiling.Admitted} 人。", $"  {ceiling.Zone}: at most {ceiling.AtMost}, {ceiling.Admitted} admitted.");
                WriteTie(ceiling.Cut, ceiling.Tie, ceiling.Zone);
            }
        }

        if (_round.Admission.Undecided > 0)
        {
            Line($"待定 {_round.Admission.Undecided} 人：规则没有写明同分者如何取舍，定下以前不宜公布。", $"{_round.Admission.Undecided} are undecided, because the ruleset does not say what becomes of equals; do not publish before that is settled.");
        }
    }

    private void WriteTie(CutEquals? cut, LineTie tie, string? zone)
    {
        if (cut is not null)
        {
            string where = zone is null ? string.Empty : _claims.Words($"{zone}的上限处，", $"at the ceiling of {zone}, ");
            Line(
                $"  {where}第 {_round.List.RankAt(cut.First)} 名起 {cut.Count} 人同分，只剩 {cut.Places} 个名额：{RoundWords.Of(tie).Zh}。",
                $"  {where}{cut.Count} equals from rank {_round.List.RankAt(cut.First)} on for {cut.Places} places: {RoundWords.Of(tie).En}.");
        }
    }

    private void WriteChoice()
    {
        if (_round.Reading.Places is { } places && _round.Choice is null)
        {
            Line($"录取未定，{places.Count} 处名额没有分配。", $"As it is undecided who is admitted, none of the {places.Count} places was given out.");
        }

        if (_round.Choice is not { Result: var result })
        {
            return;
        }

        int seats = Enumerable.Range(0, result.Places.Count).Sum(p => result.Places[p].Seats);
        int held = result.Placed;
        Line($"选择：{result.Choosers.Count} 人依次选择，{held} 人选得，{result.Choosers.Count - held} 人未得。", $"Choosing: {result.Choosers.Count} chose in turn, {held} got a place, {result.Choosers.Count - held} did not.");
        Line($"  共 {result.Places.Count} 处，可接收 {seats} 人，余 {seats - held} 个。", $"  {result.Places.Count} places for {seats} in all, {seats - held} left.");
        foreach (KindLimit limit in result.Rules.KindLimits)
        {
            int given = Enumerable.Range(0, result.Places.Count).Where(p => result.Places[p].Kind == limit.Kind).Sum(p => result.OutcomeOf(p).Holders.Count);
            Line($"  {limit.Kind}：合计至多 {limit.Most} 个，选出 {given} 个。", $"  {limit.Kind}: at most {limit.Most} in all, {given} given out.");
        }
    }

    private void WriteDeclined()
    {
        if (_round.Undeclined is not { } before)
        {
            return;
        }

        IReadOnlyList<MovedUp> moved = _round.Admission.MovedUpFrom(before);
        Line($"放弃 {_round.Reading.Declined?.Persons.Count} 人，因此递补 {moved.Count} 人。", $"{_round.Reading.Declined?.Persons.Count} declined, and {moved.Count} move up.");
        foreach (MovedUp one in moved.Take(MostMoves))
        {
            string from = _claims.Words(RoundWords.Of(one.Before));
            string to = _claims.Words(RoundWords.Of(one.After));
            Line($"  第 {_round.List.RankAt(one.Position)} 名 {_round.List[one.Position].Id}：{from}改为{to}。", $"  Rank {_round.List.RankAt(one.Position)}, {_round.List[one.Position].Id}: {from} before, {to} now.");
        }

        if (_round is { Choice: { Result: var now }, UndeclinedChoice: { Result: var then } })
        {
            WriteChains(Moves.Between(then, now), now.Places);
        }
    }

    private void WriteChains(Moves moves, PlaceTable places)
    {
        foreach (IReadOnlyList<Step> chain in moves.Chains.Take(MostMoves))
        {
            string steps = string.Join(_claims.Words($"；", $"; "), chain.Select(s => StepText(s, places)));
            Line($"  {steps}", $"  {steps}");
        }
    }

    private string StepText(Step step, PlaceTable places)
    {
        string to = step.To < 0 ? _claims.Words($"未得", $"no place") : NameOf(step.To);
        string person = _round.Table[step.Person].Id;
        return step.Kind switch
        {
            StepKind.LeftOut => step.From < 0 ? _claims.Words($"{person} 放弃", $"{person} declined") : _claims.Words($"{person} 让出{NameOf(step.From)}", $"{person} gives up {NameOf(step.From)}"),
            StepKind.CameIn => _claims.Words($"{person} 递补，{to}", $"{person} comes in: {to}"),
            _ => step.From < 0 ? _claims.Words($"{person} 得{to}", $"{person} gets {to}") : _claims.Words($"{person} 由{NameOf(step.From)}改为{to}", $"{person} goes from {NameOf(step.From)} to {to}"),
        };

        string NameOf(int place) => places[place].Name ?? places[place].Id;
    }

    private void Line(FormattableString zh, FormattableString en) => _text.Append(_claims.Words(zh, en)).Append('\n');
}
