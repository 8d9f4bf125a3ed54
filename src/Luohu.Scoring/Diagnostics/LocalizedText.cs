namespace Luohu.Scoring.Diagnostics;

/// <summary>One text in both languages.</summary>
/// <param name="Zh">The text in Chinese.</param>
/// <param name="En">The text in English.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>Formats both languages with the invariant culture, whatever the machine's culture is.</summary>
    internal static LocalizedText Of(FormattableString zh, FormattableString en) =>
        new(FormattableString.Invariant(zh), FormattableString.Invariant(en));
}
