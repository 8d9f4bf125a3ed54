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

    public static Diagnostic GroupOverOther(TextSpan span) =>
        Error("LH272", span, $"组的 `各` 只能是人员：父母、子女、配偶", $"`each` of a group takes persons only: parents, children, spouse", $"逐条计分的记录，在项目中写 `各`；要按人分组的，用 `其中` 挑选", $"for points per record write `each` in an item; choose persons by `where`");

    public static Diagnostic PersonsInPersons(TextSpan span) =>
        Error("LH273", span, $"按人计分的组里面不能再有按人计分的组", $"a group over persons cannot stand inside another", $"请将里面的组移到外面；里面只数人员的，用项目的 `各`，或 个数、存在 等", $"move the inner group out, or count those persons with `each` in an item, count or exists");
}
