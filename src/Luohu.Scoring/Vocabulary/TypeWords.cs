using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Vocabulary;

/// <summary>What messages call kinds of values and units.</summary>
internal static class TypeWords
{
    public static LocalizedText Of(ValueKind kind) => kind switch
    {
        ValueKind.Number => new("数值", "a number"),
        ValueKind.Flag => new("条件（是或否）", "a condition (yes or no)"),
        ValueKind.Choice => new("选择值", "a choice"),
        ValueKind.Text => new("文字", "a text"),
        ValueKind.Date => new("日期", "a date"),
        ValueKind.Month => new("月份", "a month"),
        ValueKind.Year => new("年份", "a year"),
        _ => new("时间", "a time"),
    };

    public static LocalizedText Of(Unit unit) =>
        Units.TermOf(unit) is { } term ? new($"“{term.Zh}”", term.En) : new("没有单位的数", "a number without unit");

    /// <summary>A choice by the name of its type.</summary>
    public static LocalizedText Of(ChoiceType type) => new($"“{type.Id}”的取值", $"a value of {type.Id}");
}
