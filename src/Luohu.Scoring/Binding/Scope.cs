using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>
/// What an expression stands in: records, groups and persons of loops around it, and the value called 量. Immutable; innermost first.
/// </summary>
internal sealed class Scope
{
    private Scope(Scope? outer) => Outer = outer;

    /// <summary>Nothing around: personal facts are those of whoever the expression is judged for.</summary>
    public static Scope Top { get; } = new(null);

    /// <summary>Nothing around, and the applicant is meant whoever is judged (申请人).</summary>
    public static Scope Applicant { get; } = new(null) { IsApplicant = true };

    public Scope? Outer { get; }

    /// <summary>The loop this frame stands in, or null.</summary>
    public LoopVariable? Loop { get; private init; }

    /// <summary>In a loop over groups: what was grouped.</summary>
    public Grouped? Grouped { get; private init; }

    /// <summary>In a table or band: the quantity, as 量.</summary>
    public BoundExpression? Amount { get; private init; }

    /// <summary>The innermost loop over persons: personal facts are read through it. Null: those of the applicant.</summary>
    public LoopVariable? Person { get; private init; }

    /// <summary>The applicant is meant by name.</summary>
    public bool IsApplicant { get; private init; }

    /// <summary>The same persons with no records around: where a list or definition is written out.</summary>
    public Scope Root => new(null) { Person = Person, IsApplicant = IsApplicant };

    /// <summary>Nothing around but the person that a loop stands at.</summary>
    public static Scope Of(LoopVariable person) => new(null) { Person = person };

    public Scope In(BoundList list) => new(this) { Loop = list.Loop, Grouped = GroupedOf(list), Person = list.Loop.Persons is null ? Person : list.Loop, IsApplicant = IsApplicant };

    /// <summary>The record (or month) that this frame stands at, and nothing else around it but the person whose record it is.</summary>
    public Scope Alone() => new(null) { Loop = Loop, Person = Loop?.Owner, IsApplicant = IsApplicant || (Person is not null && Loop?.Owner is null) };

    public Scope With(BoundExpression amount) => new(this) { Amount = amount, Person = Person, IsApplicant = IsApplicant };

    /// <summary>The frames from the innermost outwards.</summary>
    public IEnumerable<Scope> Frames()
    {
        for (Scope? frame = this; frame is not null; frame = frame.Outer)
        {
            yield return frame;
        }
    }

    private static Grouped? GroupedOf(BoundList list) => list switch
    {
        Grouped grouped => grouped,
        Filtered { Source: var source } => GroupedOf(source),
        _ => null,
    };
}
