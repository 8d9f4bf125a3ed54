namespace Luohu.Scoring.Cli;

/// <summary>What the process returns. 1 is left to shells and runtimes, so that it never means anything of ours.</summary>
internal enum ExitCode
{
    /// <summary>Done. A verdict of ineligible or undetermined is a result, not a failure; warnings are no failure either.</summary>
    Ok = 0,

    /// <summary>The command line is wrong: a verb, an option or a value.</summary>
    Usage = 2,

    /// <summary>A file or folder does not exist or cannot be read, or the output cannot be written.</summary>
    Unreadable = 3,

    /// <summary>No ruleset to use: unknown, not in force on that date, or with errors; also errors found by <c>check</c>.</summary>
    Ruleset = 4,

    /// <summary>A profile has errors, so that there is no assessment of it; or another file of a round has, or something is missing that it needs.</summary>
    Profile = 5,

    /// <summary>A case of <c>test</c> came out otherwise than it expects, or the cases cover less than was asked for.</summary>
    CaseFailed = 6,

    /// <summary>A file of cases has errors, or there are no cases, so that something was not tested.</summary>
    CaseFile = 7,

    /// <summary>Lines of <c>batch</c>, <c>rank</c> or <c>allocate</c> stand among the rejects; all others have their results.</summary>
    Rejected = 8,

    /// <summary>The ruleset of a <c>rank</c> or <c>allocate</c> leaves open what becomes of equals at a line; list and certificate say of whom.</summary>
    Undecided = 9,

    /// <summary>A certificate differs from what recomputing gives, or nothing can be recomputed.</summary>
    NotConfirmed = 10,

    /// <summary>A mistake of the program itself.</summary>
    Internal = 70,

    /// <summary>A <c>batch</c>, <c>rank</c> or <c>allocate</c> was interrupted at the keyboard; there are no results.</summary>
    Interrupted = 130,
}
