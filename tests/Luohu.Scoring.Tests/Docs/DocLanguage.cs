using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>One of the two language references, and the words its examples are marked and wrapped with.</summary>
/// <param name="File">Its name under docs.</param>
/// <param name="IsChinese">Which spelling of a term it teaches.</param>
/// <param name="Head">What stands above a fragment.</param>
/// <param name="Context">What fragments may use besides.</param>
internal sealed record DocLanguage(string File, bool IsChinese, string Head, string Context)
{
    public static readonly DocLanguage Chinese = new(
        "language.md",
        true,
        "规则集: example/settlement\n版本: \"1\"\n",
        "区域: [东镇, 西镇, 南镇, 北镇]\n参数: {本市: 示例, 本省: 江南}\n");

    public static readonly DocLanguage English = new(
        "language.en.md",
        false,
        "ruleset: example/settlement\nversion: \"1\"\n",
        "zones: [Eastville, Westville, Southville, Northville]\nparameters: {this_city: Sample, this_province: Jiangnan}\n");

    public static readonly IReadOnlyList<DocLanguage> Both = [Chinese, English];

    private static readonly (DocKind Kind, Term Term)[] Kinds =
    [
        (DocKind.Ruleset, new("规则集", "ruleset")),
        (DocKind.Sections, new("片段", "sections")),
        (DocKind.Items, new("项目", "items")),
        (DocKind.Definitions, new("定义", "definitions")),
        (DocKind.Cases, new("用例", "cases")),
    ];

    public static Term Error { get; } = new("错误", "error");

    public static Term Warning { get; } = new("警告", "warning");

    public static DocLanguage Of(string file) => Both.Single(l => l.File == file);

    public string Word(Term term) => IsChinese ? term.Zh : term.En;

    public string Key(Keyword keyword) => Word(Keywords.TermOf(keyword));

    public DocKind KindOf(string word) => Kinds.Single(k => Word(k.Term) == word).Kind;
}
