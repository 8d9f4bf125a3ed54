using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>One fact for a person: its fields, their choices and bounds, and how a profile states it.</summary>
internal static class FactDetails
{
    public static void Write(FactEntry entry, Terminal terminal)
    {
        Language language = terminal.Language;
        bool isZh = language == Language.Chinese;
        string declared = entry.DeclaredBy is null ? string.Empty : isZh ? $"，规则集 {entry.DeclaredBy} 声明" : $", declared by the ruleset {entry.DeclaredBy}";
        terminal.Out.WriteLine($"{entry.Name.Zh} {entry.Name.En}{(isZh ? "：" : ": ")}{FactWords.TypeOf(entry.Definition).In(language)}{declared}");
        if (entry.Definition.Note is { } note)
        {
            terminal.Out.WriteLine(note.In(language));
        }

        if (entry.Definition is PersonsFact)
        {
            terminal.Out.WriteLine(isZh ? "每人可写的事实与申请人相同" : "each person has the facts that the applicant has");
        }

        WriteFields(entry, terminal);
        WriteChoices(entry, terminal);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(isZh ? "写法举例：" : "For example:");
        terminal.Out.WriteLine(JsonText.Of(writer => new FactExample(language).Write(writer, entry)));
    }

    private static void WriteFields(FactEntry entry, Terminal terminal)
    {
        if (entry.Fields.Count == 0)
        {
            return;
        }

        Language language = terminal.Language;
        string[] headings = language == Language.Chinese
            ? ["中文名", "英文名", "类型", "单位", "范围", "说明"]
            : ["Chinese", "English", "type", "unit", "range", "remarks"];
        terminal.Out.WriteLine();
        FactTable.Write(terminal, headings, entry.Fields.Select(f => Row(entry, f, language)));
    }

    private static string[] Row(FactEntry entry, FactField field, Language language)
    {
        string remarks = FactWords.RemarksOf(field, language);
        string owner = entry.DeclaredBy is null && field.DeclaredBy is { } ruleset ? $"[{ruleset}] " : string.Empty;
        FieldDefinition definition = field.Definition;
        return
        [
            definition.Name.Zh, definition.Name.En, FactWords.TypeOf(definition.Kind).In(language), FactWords.UnitOf(definition, language),
            FactWords.BoundsOf(definition), owner + remarks,
        ];
    }

    private static void WriteChoices(FactEntry entry, Terminal terminal)
    {
        bool isZh = terminal.Language == Language.Chinese;
        foreach (FieldDefinition field in entry.Fields.Select(f => f.Definition))
        {
            if (field.Choices is { } choices)
            {
                string order = choices.IsOrdered ? (isZh ? "（由低到高）" : " (lowest first)") : string.Empty;
                string name = isZh ? $"{field.Name.Zh}可选{order}：" : $"Choices of {field.Name.En}{order}: ";
                terminal.Out.WriteLine();
                terminal.Out.WriteLine(name + FactWords.ChoicesOf(choices));
            }
        }
    }
}
