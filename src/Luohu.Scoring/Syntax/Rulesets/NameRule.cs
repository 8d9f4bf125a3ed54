using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>What expressions can read as a name.</summary>
internal static class NameRule
{
    public static bool IsName(string text) =>
        text.Length > 0
        && !char.IsDigit(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c))
        && !Words.TryParse(text, out _);

    /// <summary>申请 is a word of expressions that names a group of facts, so it may stand before the dot of a new field.</summary>
    public static bool IsFieldOfApplication(IReadOnlyList<string> parts) =>
        parts.Count == 2 && Words.TermOf(Word.Application).Is(parts[0]) && IsName(parts[1]);
}
