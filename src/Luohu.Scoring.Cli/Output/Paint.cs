using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Output;

/// <summary>Colours, or none. They only repeat what the words say.</summary>
/// <param name="isOn">Whether to colour at all.</param>
internal sealed class Paint(bool isOn)
{
    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Yellow = "\e[33m";
    private const string End = "\e[0m";

    public bool IsOn => isOn;

    /// <summary>Colours only for a terminal that can show them and whose user has not set NO_COLOR.</summary>
    public static Paint For(bool isRedirected, Func<string, string?> environment) =>
        new(!isRedirected && string.IsNullOrEmpty(environment("NO_COLOR")) && !string.Equals(environment("TERM"), "dumb", StringComparison.Ordinal));

    /// <summary>Colours the word of the severity, which stands before the code and the first message.</summary>
    public string Message(string text, DiagnosticSeverity severity, Language language)
    {
        bool isError = severity == DiagnosticSeverity.Error;
        string word = language == Language.Chinese ? (isError ? "错误" : "警告") : isError ? "error" : "warning";
        return Colour(text, word, isError ? Red : Yellow);
    }

    /// <summary>Colours the first place of a word: green for good news, red for bad, else yellow.</summary>
    public string Verdict(string text, string word, bool? isGood) => Colour(text, word, isGood switch { true => Green, false => Red, null => Yellow });

    private string Colour(string text, string word, string colour)
    {
        int at = isOn ? text.IndexOf(word, StringComparison.Ordinal) : -1;
        return at < 0 ? text : $"{text[..at]}{colour}{word}{End}{text[(at + word.Length)..]}";
    }
}
