namespace Luohu.Scoring.Cases;

/// <summary>A file of cases that was read, with those of its cases that can be run.</summary>
internal sealed record LoadedCases(CaseFile File, CaseFileSyntax Syntax, IReadOnlyList<BoundCase> Cases);
