using System.CommandLine;
using System.CommandLine.Parsing;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>From the words of a command line to a verb and its exit code.</summary>
internal static class Tool
{
    // A file may be called @x, and -as is no bundle of letters.
    private static readonly ParserConfiguration Strict = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static ExitCode Run(string[] args, Terminal terminal, Func<string, string?> environment)
    {
        if (!LanguageChoice.TryRead(args, environment, out Language language, out Problem? problem))
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        terminal.Language = language;
        var syntax = new ToolSyntax(language);
        ParseResult parsed = syntax.Root.Parse(args, Strict);
        Verb? verb = syntax.VerbOf(parsed);
        if (parsed.GetValue(syntax.Help))
        {
            HelpPage.Write(terminal.Out, syntax, verb, language);
            return ExitCode.Ok;
        }

        if (CommandLineCheck.Find(parsed, syntax) is { } mistake)
        {
            return terminal.Fail(ExitCode.Usage, mistake);
        }

        if (parsed.GetValue(syntax.Version))
        {
            terminal.Out.WriteLine($"luohu {ToolVersion.Text}");
            return ExitCode.Ok;
        }

        if (verb is null)
        {
            HelpPage.Write(terminal.Error, syntax, null, language);
            return ExitCode.Usage;
        }

        return verb.Run(parsed, terminal);
    }
}
