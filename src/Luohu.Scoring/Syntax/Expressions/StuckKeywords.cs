namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Takes apart names that swallowed a keyword.</summary>
internal static class StuckKeywords
{
    public static string? Mend(string name, Func<string, bool>? isKnown) => isKnown?.Invoke(name) == true ? name : null;
}
