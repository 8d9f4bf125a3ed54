using System.Text;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>Writes docs/diagnostics.md from the catalogue, the baselines and tests/Baselines/words.txt.</summary>
internal sealed class DiagnosticsPage
{
    private const string Head = """
        # 提示信息一览

        `luohu check` 和 `luohu score` 指出的每一处问题都带有一个代码，如 `LH116`。本页逐一说明：这句话何时出现，怎样改正，并举一个例子。
        **错误**须先改正，文件才能使用；**警告**不影响使用，但多半写错了，请看一眼。话中的 `…` 是您文件里的内容。

        *Every message carries a code. This page says of each when it comes and how to mend it. An error must be mended before the file is used; a warning is
        worth a look. `…` stands for what your file says. The page is written by a test from the catalogue and the baselines; see the end.*

        """;

    private const string Foot = """
        ## 本页怎样写成

        词句取自 `src/Luohu.Scoring/Diagnostics`，例子取自 `tests/Baselines`，“何时”一栏和改正的写法取自 `tests/Baselines/words.txt`；每个改正的例子都由测试检查过。
        改动后以 `LUOHU_UPDATE_BASELINES=1 dotnet test tests/Luohu.Scoring.Tests --filter DiagnosticsPageTests` 重写本页。

        *Words come from the catalogue, examples from the baselines, the rest from `tests/Baselines/words.txt`; a test checks that every mended example is right.*

        """;

    private static readonly (string From, string Title)[] Sections =
    [
        ("LH100", "文字、标点和缩进（LH100 至 LH149）· Signs and layout"),
        ("LH150", "各栏的写法（LH150 至 LH179）· Sections and keys"),
        ("LH180", "式子中的字词（LH180 至 LH199）· Words of expressions"),
        ("LH200", "名称、类型和单位（LH2xx）· Names, types and units"),
        ("LH300", "规则是否说得通（LH3xx）· Whether the rules make sense"),
        ("LH400", "申请人资料（LH4xx）· Profiles"),
        ("LH500", "规则集的查找（LH5xx）· Finding rulesets"),
        ("LH600", "式子和分段的写法，以及其他（LH6xx）· The form of expressions and bands, and others"),
        ("LH700", "用例（LH700 至 LH729）· Cases"),
        ("LH730", "抽签、名次和名额（LH730 至 LH789）· Lots, ranks and places"),
    ];

    private readonly StringBuilder _text = new();

    public static string Write()
    {
        var page = new DiagnosticsPage();
        page._text.Append(Head);
        foreach (CatalogueEntry entry in CatalogueEntries.All)
        {
            page.Entry(entry);
        }

        page._text.Append('\n').Append(Foot);
        return page._text.ToString();
    }

    /// <summary>The example that the page shows of a code.</summary>
    public static Example? ExampleOf(string code)
    {
        string? wanted = EntryWordsFile.All.GetValueOrDefault(code)?.Case;
        return Examples.All.Where(e => e.Code == code).OrderBy(e => e.Name == wanted ? 0 : 1).FirstOrDefault();
    }

    private void Entry(CatalogueEntry entry)
    {
        Section(entry.Code);
        Line($"\n### {entry.Code}");
        foreach ((string zh, string en) in entry.Messages)
        {
            Line($"\n**{(entry.IsError ? "错误" : "警告")}：{zh}**  \n*{(entry.IsError ? "error" : "warning")}: {en}*");
        }

        Line("");
        if (EntryWordsFile.All.GetValueOrDefault(entry.Code) is { } words)
        {
            Line($"- 何时：{words.Zh}  \n  *{words.En}*");
        }

        foreach ((string zh, string en) in entry.Helps)
        {
            Line($"- 改法：{zh}  \n  *{en}*");
        }

        if (ExampleOf(entry.Code) is { } example)
        {
            Show(example, EntryWordsFile.All.GetValueOrDefault(entry.Code));
        }
    }

    /// <summary>The heading of a range, before the first code in it.</summary>
    private void Section(string code)
    {
        (string from, string title) = Sections.Last(s => string.CompareOrdinal(s.From, code) <= 0);
        if (CatalogueEntries.All.First(e => string.CompareOrdinal(e.Code, from) >= 0).Code == code)
        {
            Line($"\n## {title}");
        }
    }

    private void Show(Example example, EntryWords? words)
    {
        Line($"\n```text\n{example.Zh.TrimEnd('\n')}\n```");
        if (words is { Wrong.Length: > 0 } && words.Case == example.Name)
        {
            Line($"\n改正后：\n\n```{Path.GetExtension(example.File)[1..]}\n{Mended.Lines(example, words)}\n```");
        }
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
