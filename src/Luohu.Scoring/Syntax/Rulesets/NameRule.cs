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
}
