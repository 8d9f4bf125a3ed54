using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>What a loop stands at; compared by identity.</summary>
/// <param name="fact">The list its records come from.</param>
/// <param name="isGroup">True when it stands at groups of records.</param>
/// <param name="isMonth">True when it stands at the months of records.</param>
internal sealed class LoopVariable(ListFact fact, bool isGroup, bool isMonth = false)
{
    /// <summary>The list its records come from. Of persons: a list of their name that has no fields, since a person has facts instead.</summary>
    public ListFact Fact { get; } = fact;

    public bool IsGroup { get; } = isGroup;

    /// <summary>True in 逐月: it stands at one calendar month of a record, or at groups of these.</summary>
    public bool IsMonth { get; } = isMonth;

    /// <summary>The persons it stands at, or at groups of; null for records.</summary>
    public PersonsFact? Persons { get; private init; }

    /// <summary>The person whose records these are; null: the applicant.</summary>
    public LoopVariable? Owner { get; init; }

    /// <summary>True when it stands at one person, whose facts are read through it.</summary>
    public bool IsPerson => Persons is not null && !IsGroup;

    public static LoopVariable OfPersons(PersonsFact persons) => new(new ListFact { Name = persons.Name, Fields = [] }, isGroup: false) { Persons = persons };

    /// <summary>A loop over groups of what this one stands at.</summary>
    public LoopVariable OfGroups() => new(Fact, isGroup: true, IsMonth) { Persons = Persons, Owner = Owner };

    /// <summary>A loop over the members of the groups that this one stands at.</summary>
    public LoopVariable OfMembers() => new(Fact, isGroup: false) { Persons = Persons, Owner = Owner };

    /// <summary>A loop over the months of the records that this one stands at.</summary>
    public LoopVariable OfMonths() => new(Fact, isGroup: false, isMonth: true) { Owner = Owner };
}
