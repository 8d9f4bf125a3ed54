using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>All facts for a person, one a row.</summary>
internal static class FactList
{
    public static void Write(FactBook book, Terminal terminal)
    {
        bool isZh = terminal.Language == Language.Chinese;
        string[] headings = isZh ? ["中文名", "英文名", "类型", "单位", "字段"] : ["Chinese", "English", "type", "unit", "fields"];
        FactTable.Write(terminal, headings, book.Entries.Where(e => e.DeclaredBy is null).Select(e => Row(e, terminal.Language)));
        foreach (IGrouping<string, FactEntry> declared in book.Entries.Where(e => e.DeclaredBy is not null).GroupBy(e => e.DeclaredBy ?? string.Empty, StringComparer.Ordinal))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(isZh ? $"规则集 {declared.Key} 另行声明：" : $"declared by the ruleset {declared.Key}:");
            FactTable.Write(terminal, headings, declared.Select(e => Row(e, terminal.Language)));
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine(isZh ? "一项事实的字段、选择和写法：luohu facts 名称" : "the fields, choices and form of one fact: luohu facts NAME");
    }

    private static string[] Row(FactEntry entry, Language language) =>
    [
        entry.Name.Zh,
        entry.Name.En,
        FactWords.TypeOf(entry.Definition).In(language),
        entry.Definition is ValueFact value ? FactWords.UnitOf(value.Value, language) : string.Empty,
        entry.HasFields ? string.Join(language == Language.Chinese ? "、" : ", ", entry.Fields.Select(f => In(f.Definition.Name, language))) : string.Empty,
    ];

    private static string In(Term term, Language language) => language == Language.Chinese ? term.Zh : term.En;
}
