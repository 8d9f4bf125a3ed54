using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>What places in a list rest on, in words. Nobody is named: others are told by their rank.</summary>
internal sealed class ClaimText(RoundData round, Language language)
{
    public Language Language => language;

    private RankedList List => round.List;

    public string Words(LocalizedText text) => text.In(language);

    public string Words(FormattableString zh, FormattableString en) => (language == Language.Chinese ? zh : en).ToString(CultureInfo.InvariantCulture);

    /// <summary>The batch of a position; null where there are none.</summary>
    public string? BatchAt(int position) => List.Rules.Batches is not { Count: > 0 } batches ? null
        : List[position].Batch is var batch && batch < batches.Count ? batches[batch]
        : Words($"无优先批次", $"no batch");

    /// <summary>A value ranked by.</summary>
    public string ValueAt(int position, int key) =>
        round.Reading.Ranking.KeyTexts[key].In(language, round.Table.KeysOf(List.RowAt(position))[key]);

    /// <summary>Batch and values ranked by.</summary>
    public string ValuesAt(int position)
    {
        IEnumerable<string> values = List.Rules.Keys.Select((rule, key) => $"{rule.Text} {ValueAt(position, key)}");
        return string.Join(Words($"，", $", "), BatchAt(position) is { } batch ? values.Prepend(batch) : values);
    }

    /// <summary>Rank and all that it rests on.</summary>
    public string ClaimAt(int position) => Words($"第 {List.RankAt(position)} 名（{ValuesAt(position)}）", $"rank {List.RankAt(position)} ({ValuesAt(position)})");

    /// <summary>What sets <paramref name="own"/> apart from <paramref name="other"/>.</summary>
    public string Apart(int other, int own)
    {
        Separation apart = List.Between(other, own);
        return apart.By switch
        {
            Divider.Batch => Words($"批次不同：对方 {BatchAt(other)}，本人 {BatchAt(own)}", $"the batch: {BatchAt(other)} there, {BatchAt(own)} here"),
            Divider.Key => KeyApart(apart.Key, other, own),
            Divider.Lot => Words($"各项都相同，由抽签定先后，签号小的在前", $"nothing but the lot: the smaller number comes first"),
            _ => Words($"各项都相同", $"nothing: they are equal"),
        };
    }

    private string KeyApart(int key, int other, int own)
    {
        string text = List.Rules.Keys[key].Text;
        return Words($"{text}：对方 {ValueAt(other, key)}，本人 {ValueAt(own, key)}", $"{text}: {ValueAt(other, key)} there, {ValueAt(own, key)} here");
    }
}
