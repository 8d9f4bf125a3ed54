using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH27x: persons in rules.</summary>
internal static partial class Catalogue
{
    /// <param name="span">Where the definition is used for a person.</param>
    /// <param name="definition">The definition used.</param>
    /// <param name="fact">The fact that persons do not have.</param>
    public static Diagnostic PersonLacksFact(TextSpan span, string definition, string fact) =>
        Error("LH270", span, $"`{definition}` 在此处对每位人员分别评定，但它要读的 `{fact}` 不是人员的事实", $"`{definition}` is judged here for each person, but `{fact}`, which it reads, is not a fact of persons", $"每位人员各有此事实的，在事实中写 `属于: 人员`；指本次申请的，写 `申请人.{fact}`", $"declare the fact with `belongs_to: person` if each person has it, or write `applicant.{fact}` if that of the application is meant");

    public static Diagnostic FactOfPersonsOutsideLoop(TextSpan span, string persons, string fact) =>
        Error("LH271", span, $"`{persons}.{fact}`：此处没有指明是哪一位", $"`{persons}.{fact}`: no one of them is meant here", $"例如 `存在({persons} 其中 {fact} …)`、`最高({persons} 的 {fact})`，或在项目、组中写 `各: {persons}`", $"for instance `exists({persons} where {fact} …)`, `highest({persons} take {fact})`, or `each: {persons}` in an item or group");
}
