using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Table keys in their one canonical spelling; reading it back gives an equal key. Names stay as they are.</summary>
internal static class TableKeyPrinter
{
    public static string Print(TableKeySyntax key, Language language) => string.Join(" | ", key.Alternatives.Select(a => Print(a, language)));

    private static string Print(KeyAlternativeSyntax alternative, Language language)
    {
        bool isChinese = language == Language.Chinese;
        string name = Quoted(alternative.Name);
        return alternative.Kind switch
        {
            KeyAlternativeKind.Other => isChinese ? "其他" : "other",
            KeyAlternativeKind.Range => $"{name}..{Quoted(alternative.To ?? string.Empty)}",
            KeyAlternativeKind.AndAbove => isChinese ? $"{name}以上" : $"{name} and above",
            KeyAlternativeKind.AndBelow => isChinese ? $"{name}及以下" : $"{name} and below",
            _ => name,
        };
    }

    private static string Quoted(string name) => TableKeyReader.IsPlain(name) ? name : $"\"{name}\"";
}
