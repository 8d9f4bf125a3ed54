using System.Globalization;
using System.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>The tables of words at the end of a language reference.</summary>
internal sealed class DocTables(DocLanguage language)
{
    private readonly StringBuilder _text = new();

    public static string Of(DocLanguage language)
    {
        var tables = new DocTables(language);
        tables.FileWords();
        tables.Expressions();
        tables.Facts();
        tables.Choices();
        return tables._text.ToString();
    }

    private void FileWords()
    {
        foreach ((KeywordRole role, string zh, string en) in ((KeywordRole, string, string)[])
            [(KeywordRole.Key, "关键词（冒号前）", "Keywords (before the colon)"), (KeywordRole.Type, "事实的类型", "Types of facts"), (KeywordRole.Value, "固定的值", "Fixed values")])
        {
            Pairs(new(zh, en), Keywords.All.Where(k => k.Role == role).Select(k => k.Term));
        }
    }

    private void Expressions()
    {
        Pairs(new("式子中的词", "Words of expressions"), Words.AllTerms);
        Pairs(new("函数的名称", "Names of functions"), Functions.AllTerms);
        Pairs(new("单位的名称", "Names of units"), Enum.GetValues<Unit>().Select(Units.TermOf).OfType<Term>());
    }

    private void Facts()
    {
        Heading(new("内置事实", "Built-in facts"));
        _text.Append(language.Word(new("| 事实 | 种类 | 字段 |\n", "| fact | kind | fields |\n"))).Append("|---|---|---|\n");
        foreach (FactDefinition fact in FactVocabulary.BuiltIn.Facts)
        {
            (Term kind, IEnumerable<FieldDefinition> fields) = fact switch
            {
                ListFact { Spells: SpellKind.Days } list => (new Term("时段列表，按日", "spells by days"), list.Fields),
                ListFact { Spells: SpellKind.Months } list => (new Term("时段列表，按月", "spells by months"), list.Fields),
                ListFact list => (new Term("列表", "list"), list.Fields),
                GroupFact group => (new Term("成组", "group"), group.Fields),
                ValueFact value => (TypeOf(value.Value), (IEnumerable<FieldDefinition>)[]),
                _ => (new Term("人员", "persons"), []),
            };
            _text.Append(CultureInfo.InvariantCulture, $"| {Both(fact.Name)} | {language.Word(kind)} | {string.Join(Comma, fields.Select(f => Field(fact, f)))} |\n");
        }
    }

    private void Choices()
    {
        Heading(new("内置的选择", "Built-in choices"));
        _text.Append(language.Word(new("“<”表示左边低于右边，“=”表示同级。\n\n| 选择 | 取值 |\n", "`<`: the left is lower than the right; `=`: of equal rank.\n\n| choice | values |\n"))).Append("|---|---|\n");
        IEnumerable<ChoiceType> types = FactVocabulary.BuiltIn.Facts
            .SelectMany(f => f switch { ListFact l => l.Fields, GroupFact g => g.Fields, ValueFact v => [v.Value], _ => [] })
            .Select(f => f.Choices).OfType<ChoiceType>().Distinct();
        foreach (ChoiceType type in types)
        {
            var values = new StringBuilder(Both(type.Choices[0].Name));
            for (int i = 1; i < type.Choices.Count; i++)
            {
                string sign = !type.IsOrdered ? Comma : type.Choices[i].Rank == type.Choices[i - 1].Rank ? " = " : " < ";
                values.Append(sign).Append(Both(type.Choices[i].Name));
            }

            _text.Append(CultureInfo.InvariantCulture, $"| {(language.IsChinese ? type.Id : EnglishId(type))} | {values} |\n");
        }
    }

    private string Comma => language.IsChinese ? "、" : ", ";

    /// <summary>The field a type is named after, in its English spelling.</summary>
    private static string EnglishId(ChoiceType type)
    {
        string[] path = type.Id.Split('.');
        FactDefinition fact = FactVocabulary.BuiltIn.Find(path[0]) ?? throw new InvalidOperationException(type.Id);
        FieldDefinition? field = path.Length == 1 ? null : fact is ListFact list ? list.FindField(path[1]) : ((GroupFact)fact).FindField(path[1]);
        return field is null ? fact.Name.En : $"{fact.Name.En}.{field.Name.En}";
    }

    private string Field(FactDefinition fact, FieldDefinition field)
    {
        bool isShared = field.Choices is { } choices && choices.Id != $"{fact.Name.Zh}.{field.Name.Zh}";
        string shared = !isShared || field.Choices is null ? string.Empty : language.IsChinese ? $"，同 {field.Choices.Id}" : $", as {EnglishId(field.Choices)}";
        return $"{Both(field.Name)}{(language.IsChinese ? "（" : " (")}{language.Word(TypeOf(field))}{shared}{(language.IsChinese ? "）" : ")")}";
    }

    private static Term TypeOf(FieldDefinition field) => field.Kind switch
    {
        ValueKind.Number when Units.TermOf(field.Unit) is { } unit => unit,
        ValueKind.Number => new("数", "number"),
        ValueKind.Flag => new("是否", "flag"),
        ValueKind.Choice => new("选择", "choice"),
        ValueKind.Text => new("文字", "text"),
        ValueKind.Date => new("日期", "date"),
        ValueKind.Month => new("月份", "month"),
        ValueKind.Year => new("年份", "year"),
        _ => new("时间", "time"),
    };

    private string Both(Term term) => language.IsChinese ? $"{term.Zh} `{term.En}`" : $"`{term.En}` {term.Zh}";

    private void Heading(Term title) => _text.Append(_text.Length == 0 ? string.Empty : "\n").Append(CultureInfo.InvariantCulture, $"### {language.Word(title)}\n\n");

    /// <summary>Three pairs a row.</summary>
    private void Pairs(Term title, IEnumerable<Term> terms)
    {
        Heading(title);
        string head = language.Word(new("中文 | 英文", "English | Chinese"));
        _text.Append(CultureInfo.InvariantCulture, $"| {head} | {head} | {head} |\n|---|---|---|---|---|---|\n");
        foreach (Term[] row in terms.Distinct().Chunk(3))
        {
            string cells = string.Join(" | ", row.Select(t => language.IsChinese ? $"{t.Zh} | `{t.En}`" : $"`{t.En}` | {t.Zh}"));
            _text.Append(CultureInfo.InvariantCulture, $"| {cells}{string.Concat(Enumerable.Repeat(" | |", 3 - row.Length))} |\n");
        }
    }
}
