using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>What the tool calls types, units and bounds.</summary>
internal static class FactWords
{
    public static LocalizedText TypeOf(FactDefinition fact) => fact switch
    {
        ValueFact value => TypeOf(value.Value.Kind),
        GroupFact => new("一组值", "group"),
        ListFact { Spells: SpellKind.Days } => new("时段列表（按日）", "spells (days)"),
        ListFact { Spells: SpellKind.Months } => new("时段列表（按月）", "spells (months)"),
        ListFact => new("列表", "list"),
        PersonsFact { IsSingle: true } => new("亲属（一人）", "person"),
        _ => new("亲属", "persons"),
    };

    public static LocalizedText TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Number => new("数", "number"),
        ValueKind.Flag => new("是否", "flag"),
        ValueKind.Choice => new("选择", "choice"),
        ValueKind.Text => new("文字", "text"),
        ValueKind.Date => new("日期", "date"),
        ValueKind.Month => new("月份", "month"),
        ValueKind.Year => new("年份", "year"),
        _ => new("时间", "time"),
    };

    public static string UnitOf(FieldDefinition field, Language language) =>
        Units.TermOf(field.Unit) is not { } unit ? string.Empty : language == Language.Chinese ? unit.Zh : unit.En;

    /// <summary>From the least to the greatest value allowed; empty where there is nothing to say.</summary>
    public static string BoundsOf(FieldDefinition field) =>
        BoundOf(field, field.Minimum) is { } low && BoundOf(field, field.Maximum) is { } high ? $"{low} … {high}" : string.Empty;

    /// <summary>A bound as a profile would state it; null for texts, choices, flags and instants.</summary>
    public static string? BoundOf(FieldDefinition field, long value) => field.Kind switch
    {
        ValueKind.Number => Scaled(value, field.Scale).ToString(CultureInfo.InvariantCulture),
        ValueKind.Year => value.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Month => new YearMonth((int)value / 12, ((int)value % 12) + 1).ToString(),
        _ => null,
    };

    /// <summary>All choices with both spellings: by rank with &lt; and =, or just listed.</summary>
    public static string ChoicesOf(ChoiceType type)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < type.Choices.Count; i++)
        {
            Choice choice = type.Choices[i];
            string sign = !type.IsOrdered ? "、" : i > 0 && type.Choices[i - 1].Rank == choice.Rank ? " = " : " < ";
            text.Append(i == 0 ? string.Empty : sign).Append(choice.Name.Zh).Append(' ').Append(choice.Name.En);
        }

        return text.ToString();
    }

    /// <summary>What else is to be known of a field.</summary>
    public static string RemarksOf(FactField field, Language language)
    {
        FieldDefinition definition = field.Definition;
        bool isZh = language == Language.Chinese;
        string?[] remarks =
        [
            definition.IsDerived ? (isZh ? "推算得出，不填" : "derived, never stated") : null,
            definition.Scale > 0 ? (isZh ? $"最多 {definition.Scale} 位小数" : $"at most {definition.Scale} decimals") : null,
            definition.Note?.In(language),
        ];
        return string.Join(isZh ? "；" : "; ", remarks.OfType<string>());
    }

    /// <summary>An amount in units of 10^-scale as a decimal, without needless zeros.</summary>
    private static decimal Scaled(long value, int scale)
    {
        decimal number = value;
        for (int i = 0; i < scale; i++)
        {
            number /= 10;
        }

        return number;
    }
}
