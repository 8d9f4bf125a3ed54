using System.Globalization;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Writes random sections 排名.</summary>
internal sealed class TextRanking(Draws draws, Tongue tongue, TextExpressions expressions, TextDocument document)
{
    private readonly TextScope _scope = new() { HasPoints = true, Depth = 1 };
    private int _names;

    public void Write()
    {
        document.Open(0, ("排名", "ranking"));
        document.Key(2, ("名次", "ranks"), tongue.Word("并列连号", "dense"));
        if (draws.Chance(50))
        {
            document.Key(2, ("条件", "when"), $"{tongue.Word("符合", "eligible")} {tongue.Word("且", "and")} {expressions.Condition(_scope)}");
        }

        Batches();
        Keys(("次序", "order"));
        Keys(("同分", "ties"));
        Places();
        Benefits();
    }

    private void Batches()
    {
        int count = draws.Below(3);
        if (count > 0)
        {
            document.Open(2, ("批次", "batches"));
        }

        for (; count > 0; count--)
        {
            Named(("条件", "when"), expressions.Condition(_scope));
        }
    }

    private void Named((string Zh, string En) key, string condition)
    {
        document.Entry();
        document.Key(6, ("编号", "id"), tongue.Own("排", "r", ++_names));
        document.Key(6, key, condition);
    }

    private void Keys((string Zh, string En) section)
    {
        int count = draws.Below(3);
        if (count > 0)
        {
            document.Open(2, section);
        }

        for (; count > 0; count--)
        {
            Unit unit = draws.Chance(40) ? Unit.Points : expressions.AnyUnit();
            string key = draws.Chance(20) ? draws.Of(["评价", tongue.Word("申请.时间", "application.time")]) : expressions.Quantity(unit, _scope);
            document.Item(4, $"{key} {tongue.Word("降", "desc")}");
        }
    }

    /// <summary>Places by zone, and the rounds of the same zones.</summary>
    private void Places()
    {
        if (draws.Chance(50))
        {
            string zone = tongue.Word("申请.区域", "application.zone");
            document.Key(2, ("名额", "quota"), $"{{{tongue.Word("按", "by")}: {zone}, 甲镇: {draws.Below(9)}, {tongue.Word("其他", "other")}: {draws.Below(9)}}}");
            document.Key(2, ("轮次", "rounds"), $"[{{{tongue.Word("分区", "zone_by")}: {zone}}}]");
        }
    }

    private void Benefits()
    {
        int count = draws.Below(3);
        if (count > 0)
        {
            document.Open(2, ("待遇", "benefits"));
        }

        for (; count > 0; count--)
        {
            Named(("条件", "when"), $"{Compared()} {tongue.Word("或", "or")} ({expressions.Condition(_scope)})");
            if (draws.Chance(50))
            {
                Money();
            }
        }
    }

    private void Money()
    {
        document.Open(6, ("金额", "money"));
        document.Key(8, ("按", "by"), tongue.Word("名次", "rank"));
        document.Open(8, ("分段", "bands"));
        document.Key(10, tongue.Word("不超过3", "up to 3"), $"300{tongue.Unit(Unit.Yuan)}");
        document.Key(10, tongue.Word("其他", "other"), $"100.5{tongue.Unit(Unit.Yuan)}");
    }

    private string Compared() =>
        string.Create(CultureInfo.InvariantCulture, $"{tongue.Word("名次", "rank")} {draws.Of(["<=", "<", ">=", ">", "=", "!="])} {2 + draws.Below(9)}");
}
