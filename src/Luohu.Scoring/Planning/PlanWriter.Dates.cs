using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>What follows from the as-of date, which seldom changes from one applicant to the next; and the ages of things, found once for all that ask.</summary>
internal sealed partial class PlanWriter
{
    private readonly List<Expression> _dates = [];
    private readonly Dictionary<string, Expression> _ofAsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(FieldDefinition Field, Unit Unit), Expression> _ages = [];

    /// <summary>The month of the as-of date.</summary>
    private Expression AsOfMonth => Once("month", () => Call(typeof(Calendar), nameof(Calendar.MonthOf), null, _asOf));

    private static bool IsFromAsOfOnly(BoundExpression e) =>
        e is DateShift or CalendarConversion or Arithmetic or Elapsed && BoundTree.All(e).All(n => n is DateShift or CalendarConversion or Arithmetic or Elapsed or AsOfDate or Model.Constant);

    private Expression OfAsOf(BoundExpression e) => Once(Describe(e), () => WriteNumber(e));

    private Expression Once(string description, Func<Expression> write)
    {
        if (!_ofAsOf.TryGetValue(description, out Expression? local))
        {
            Expression value = write();
            local = Local(typeof(long));
            _ofAsOf.Add(description, local);
            _dates.Add(Assign(local, value));
        }

        return local;
    }

    /// <summary>The same for all that is computed alike.</summary>
    private static string Describe(BoundExpression e) => e switch
    {
        Model.Constant c => FormattableString.Invariant($"{c.Value}"),
        AsOfDate => "as-of",
        DateShift s => FormattableString.Invariant($"({Describe(s.Date)} shift {s.Months} {s.Days})"),
        CalendarConversion c => $"({Describe(c.Operand)} {c.Part})",
        Elapsed t => $"({Describe(t.From)} until {Describe(t.To)} {t.Unit})",
        Arithmetic a => $"({Describe(a.Left)} {a.Operator} {Describe(a.Right)})",
        _ => throw new ArgumentException($"not from the as-of date: {e.GetType().Name}", nameof(e)),
    };

    /// <summary>How long ago, on the as-of date, a day of the applicant was, such as the age; null for anything else.</summary>
    private Expression? AgeOf(BoundExpression e)
    {
        if (e is not Elapsed { From: FactReference { Person: null } day, To: AsOfDate } age)
        {
            return null;
        }

        if (!_ages.TryGetValue((day.Field, age.Unit), out Expression? local))
        {
            Expression value = WriteNumber(age);
            local = Local(typeof(long));
            _ages.Add((day.Field, age.Unit), local);
            _first.Add(Assign(local, value));
        }

        return local;
    }
}
