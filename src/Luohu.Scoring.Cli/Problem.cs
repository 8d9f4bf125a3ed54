using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli;

/// <summary>What is wrong with a call of the tool: no diagnostic, because no file of rules or facts is wrong.</summary>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Help">How to mend it, or null.</param>
internal sealed record Problem(LocalizedText Message, LocalizedText? Help = null)
{
    /// <summary>In the form in which diagnostics are written.</summary>
    public string Render(Language language)
    {
        (string error, string help) = language == Language.Chinese ? ("错误", "帮助") : ("error", "help");
        string text = $"{error}: {OneLine(Message.In(language))}";
        return Help is null ? text : $"{text}\n{help}: {OneLine(Help.In(language))}";
    }

    /// <summary>Names of files may hold anything.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
