using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>What a case must bring about to touch a point.</summary>
internal static class CoverageWords
{
    public static LocalizedText Item(string id) => LocalizedText.Of($"项目 {id} 得分", $"item {id} brings points");

    public static LocalizedText Cap(string id) => LocalizedText.Of($"{id} 超过上限", $"{id} exceeds its cap");

    public static LocalizedText Floor(string id) => LocalizedText.Of($"{id} 低于下限", $"{id} falls below its floor");

    public static LocalizedText EachCap(string id) => LocalizedText.Of($"{id} 有记录超过单项上限", $"a record of {id} exceeds each_cap");

    public static LocalizedText EachFloor(string id) => LocalizedText.Of($"{id} 有记录低于单项下限", $"a record of {id} falls below each_floor");

    public static LocalizedText Exclusion(string excluder, string excluded) => LocalizedText.Of($"{excluder} 排除 {excluded}", $"{excluder} excludes {excluded}");

    public static LocalizedText Holds(CoverageKind kind, string id) => kind switch
    {
        CoverageKind.Gate => LocalizedText.Of($"准入条件 {id} 满足", $"gate {id} is met"),
        CoverageKind.Veto => LocalizedText.Of($"否决条件 {id} 触犯", $"veto {id} is hit"),
        CoverageKind.Benefit => LocalizedText.Of($"待遇 {id} 享受", $"benefit {id} is granted"),
        _ => LocalizedText.Of($"通道条件 {id} 满足", $"track {id} is met"),
    };

    public static LocalizedText Fails(CoverageKind kind, string id) => kind switch
    {
        CoverageKind.Gate => LocalizedText.Of($"准入条件 {id} 不满足", $"gate {id} is not met"),
        CoverageKind.Veto => LocalizedText.Of($"否决条件 {id} 未触犯", $"veto {id} is clear"),
        CoverageKind.Benefit => LocalizedText.Of($"待遇 {id} 不享受", $"benefit {id} is not granted"),
        _ => LocalizedText.Of($"通道条件 {id} 不满足", $"track {id} is not met"),
    };

    public static LocalizedText Row(string owner, string label) => LocalizedText.Of($"{owner} 用到 `{label}` 一行", $"{owner} uses the row `{label}`");

    public static LocalizedText Branch(string owner, bool isThen, string value) => isThen
        ? LocalizedText.Of($"{owner} 用到 `则 {value}`", $"{owner} uses `then {value}`")
        : LocalizedText.Of($"{owner} 用到 `否则 {value}`", $"{owner} uses `else {value}`");

    /// <summary><paramref name="value"/>: The value beside the limit, on this side; <paramref name="other"/> on the other.</summary>
    public static LocalizedText Boundary(string owner, string quantity, string value, string other, bool isExact) => isExact
        ? LocalizedText.Of($"{owner}：`{quantity}` 在 {value}（另一侧 {other}）", $"{owner}: `{quantity}` is {value} (the other side is {other})")
        : LocalizedText.Of($"{owner}：`{quantity}` 在 {value} 附近（另一侧 {other}）", $"{owner}: `{quantity}` is close to {value} (the other side is {other})");

    /// <summary>Of a limit that is not one fixed value, such as the as-of date less five years.</summary>
    /// <param name="owner">The line, condition or definition.</param>
    /// <param name="comparison">The window or comparison as written.</param>
    /// <param name="isStart">True where the values that count begin, false where they end.</param>
    /// <param name="isInside">True for the value beside the edge that counts.</param>
    public static LocalizedText Edge(string owner, string comparison, bool isStart, bool isInside) => (isStart, isInside) switch
    {
        (true, true) => LocalizedText.Of($"{owner}：`{comparison}` 紧靠起点之内", $"{owner}: `{comparison}` just inside its start"),
        (true, false) => LocalizedText.Of($"{owner}：`{comparison}` 紧靠起点之外", $"{owner}: `{comparison}` just outside its start"),
        (false, true) => LocalizedText.Of($"{owner}：`{comparison}` 紧靠终点之内", $"{owner}: `{comparison}` just inside its end"),
        _ => LocalizedText.Of($"{owner}：`{comparison}` 紧靠终点之外", $"{owner}: `{comparison}` just outside its end"),
    };
}
