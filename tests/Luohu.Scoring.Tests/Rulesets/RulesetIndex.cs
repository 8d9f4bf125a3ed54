using System.Globalization;
using System.Text;
using Luohu.Scoring.Analysis;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets;

/// <summary>Writes <c>rulesets/README.md</c> from the rulesets and cases there are.</summary>
internal static class RulesetIndex
{
    private const string Head = """
        # 随附的规则集

        | 城市 City | 方案 Scheme | 名称 Name | 版本，施行 Versions in force | 用例 Cases | 依据：分数 Points | 依据：条件 Conditions | 说明 Notes |
        |---|---|---|---|---:|---|---|---|

        """;

    /// <summary>The cities of the collection, by the name of their folder.</summary>
    public static IReadOnlyDictionary<string, string> Cities { get; } = new Dictionary<string, string>
    {
        ["chongqing"] = "重庆", ["dalian"] = "大连", ["deqing"] = "德清", ["dongguan"] = "东莞", ["hefei"] = "合肥", ["huizhou"] = "惠州", ["jinchang"] = "金昌", ["jinjiang"] = "晋江",
        ["liuzhou"] = "柳州", ["luoyang"] = "洛阳", ["luzhou"] = "泸州", ["shijiazhuang"] = "石家庄", ["weihai"] = "威海", ["xiantao"] = "仙桃", ["yicheng"] = "宜城",
    };

    private static string Foot { get; } = """

        由测试生成（`LUOHU_UPDATE_BASELINES=1`），与规则集不符时测试不通过。

        - **方案**是规则集的名称，也是文件夹。同一方案的各个版本按评定日自动选用；两个版本之间可以有空档。
        - **用例**是同一文件夹 `cases.yaml` 中的用例数，由 `luohu test` 运行。
        - **依据**：条文，写到文件的条、款、附件；文件未写条款，只写到文件；建模，文件没有给出，由本项目选定，不是官方数值。各版本不同的分行写出；“—”为没有这一类规则。
        - **分数的份额**按项目计：一个项目按规则本身至多能使总分改变多少分，就计多少分，例如分值表中最高的一档、上限；扣分取绝对值，既加又扣的取较大者。不算组的上限、
          就高和系数，所以加起来不等于满分。规则没有限制的项目（每满一年得 2 分而没有上限）不折成分，另计项数。
        - **条件的份额**按个数计：准入、否决、通道、待遇；由几个条件组成的，计其中的每一个。`luohu check` 按文件列出同样的份额。

        In English: every bundled ruleset, generated and kept true by a test. 条文 is a basis down to the article, 文件未写条款 only a document, 建模 a value that no
        document gives and this project chose. The share of points counts, item by item, the most points by which the rules alone let an item change the total (the highest
        row of a table, a cap; deductions by their absolute value), before the caps, picks and factors of groups; items that no rule limits (不封顶) are counted apart. The share of conditions
        counts gates, vetoes, tracks and benefits, and the conditions inside those made of several. `luohu check` says the same by document.

        """;

    public static string Write(RulesetCatalog catalog, string folder)
    {
        var text = new StringBuilder(Head);
        foreach (IGrouping<string, CompiledRuleset> scheme in catalog.Rulesets.GroupBy(r => r.Id, StringComparer.Ordinal))
        {
            text.Append(RowOf(scheme.Key, [.. scheme], CasesOf(folder, scheme.Key))).Append('\n');
        }

        return text.Append(Foot).ToString();
    }

    /// <summary>How many cases stand beside a scheme.</summary>
    public static int CasesOf(string folder, string id)
    {
        var mistakes = new DiagnosticBag();
        CaseFile file = CaseFolder.Open(Path.Combine(folder, id, FolderSource.CasesFile));
        int count = CaseFileReader.Read(file, mistakes)?.Cases.Count ?? 0;
        return mistakes.HasErrors ? 0 : count;
    }

    private static string RowOf(string id, CompiledRuleset[] versions, int cases)
    {
        string city = id.Split('/')[0];
        RulesetBasis[] bases = [.. versions.Select(RulesetBasis.Of)];
        string[] cells =
        [
            $"{Cities[city]} {city}",
            $"[{id}]({id})",
            string.Join("<br>", versions.Select(v => v.Name).Distinct()),
            string.Join("<br>", versions.Select(v => $"[{v.Version}]({id}/{v.Version}.yaml) {InForce(v)}")),
            cases.ToString(CultureInfo.InvariantCulture),
            Shares(versions, [.. bases.Select(PointsOf)]),
            Shares(versions, [.. bases.Select(b => RulesetBasisText.ConditionShares(b))]),
            string.Join("<br>", NotesOf(id).Select(n => $"[{n}](../docs/rulesets-notes/{n}.md)")),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string InForce(CompiledRuleset ruleset) => (ruleset.ValidFrom, ruleset.ValidTo) switch
    {
        ({ } from, { } to) => $"{Day(from)} 至 {Day(to)}",
        ({ } from, null) => $"{Day(from)} 起",
        (null, { } to) => $"至 {Day(to)}",
        _ => "未限定",
    };

    private static string PointsOf(RulesetBasis basis) =>
        string.Join('；', new[] { RulesetBasisText.PointShares(basis), RulesetBasisText.UnlimitedItems(basis) }.Where(p => p.Length > 0));

    private static string Shares(CompiledRuleset[] versions, string[] shares) =>
        shares.Distinct().Count() == 1 ? OrNone(shares[0]) : string.Join("<br>", versions.Select((v, i) => $"{v.Version}：{OrNone(shares[i])}"));

    private static string OrNone(string shares) => shares.Length == 0 ? "—" : shares;

    /// <summary>The notes of the scheme, else those of the city.</summary>
    private static string[] NotesOf(string id)
    {
        string[] notes = [.. Directory.EnumerateFiles(Repository.PathTo("docs", "rulesets-notes"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
        string scheme = id.Replace('/', '-');
        string[] own = [.. notes.Where(n => n == scheme || n.StartsWith(scheme + "-", StringComparison.Ordinal))];
        return own.Length > 0 ? own : [.. notes.Where(n => n == id.Split('/')[0])];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
