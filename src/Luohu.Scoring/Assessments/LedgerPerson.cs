using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>One of the persons related to the applicant.</summary>
/// <param name="List">The fact they belong to, such as 父母.</param>
/// <param name="Index">The place among them, counted from 0.</param>
/// <param name="Name">What the person is called, such as 父亲; null when it is not known or does not tell the person from the others.</param>
public sealed record LedgerPerson(Term List, int Index, Term? Name);
