namespace Luohu.Scoring.Vocabulary;

/// <summary>A keyword and how it is written. A class: tables of classes need no code of their own, which would have to be compiled whenever a process starts.</summary>
internal sealed record KeywordSpelling(Keyword Keyword, Term Term);
