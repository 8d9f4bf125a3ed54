using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary><c>依据: 细则 第四条</c>: the key of a document up to the first space, and the article.</summary>
internal static class BasisText
{
    public static BasisSyntax? Read(KeyedMapping keys)
    {
        if (keys.Text(Keyword.Basis) is not { } text)
        {
            return null;
        }

        string[] parts = text.Value.Split(' ', 2, StringSplitOptions.TrimEntries);
        return new BasisSyntax(text.Span, parts[0], parts.Length > 1 ? parts[1] : string.Empty);
    }
}
