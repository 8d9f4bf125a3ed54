namespace Luohu.Scoring.Cases;

/// <summary>The keys of a file of cases.</summary>
internal enum CaseKey
{
    // The file.
    Ruleset,
    Cases,
    Note,

    // A case.
    Name,
    AsOf,
    BasedOn,
    Sample,
    Applicant,
    Added,
    Expect,

    // What a case expects.
    Verdict,
    Track,
    Total,
    Items,
    Gates,
    Vetoes,
    Benefits,
    Missing,
}
