namespace Luohu.Scoring.Vocabulary;

/// <summary>Persons related to the applicant; each has the applicant's personal facts and holds no persons.</summary>
public sealed record PersonsFact : FactDefinition
{
    /// <summary>True when there is at most one, as 配偶; written as one record or as a list.</summary>
    public bool IsSingle { get; init; }

    /// <summary>What a man among them is called, as father; null when nothing says more than the name of the fact.</summary>
    internal Term? Male { get; init; }

    /// <summary>What a woman among them is called.</summary>
    internal Term? Female { get; init; }

    /// <summary>Reads the persons from a typed <c>Applicant</c>.</summary>
    internal Func<object, IReadOnlyList<object>?>? Persons { get; init; }
}
