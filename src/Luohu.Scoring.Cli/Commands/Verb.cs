using System.CommandLine;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>One thing the tool does. Options are read as text and judged here, so that mistakes are told in the tool's own words.</summary>
internal abstract class Verb(string name, LocalizedText description, string usage, Language language)
{
    /// <summary>In the order of <see cref="OutputFormat"/>.</summary>
    private static readonly IReadOnlyList<string> Formats = ["text", "json", "markdown"];

    public Command Command { get; } = new(name, description.In(language));

    /// <summary>How it is called, for help.</summary>
    public string Usage { get; } = usage;

    protected Language Language { get; } = language;

    public abstract ExitCode Run(ParseResult parsed, Terminal terminal);

    protected Option<string?> AddOption(string name, string valueName, LocalizedText description)
    {
        var option = new Option<string?>(name) { HelpName = valueName, Description = description.In(Language) };
        Command.Options.Add(option);
        return option;
    }

    protected Option<bool> AddFlag(string name, LocalizedText description)
    {
        var option = new Option<bool>(name) { Description = description.In(Language) };
        Command.Options.Add(option);
        return option;
    }

    /// <summary><paramref name="last"/>: The last format that the verb can write.</summary>
    protected Option<string?> AddFormat(OutputFormat last = OutputFormat.Json) =>
        AddOption("--format", string.Join('|', FormatsUpTo(last)), last == OutputFormat.Json ? Words.FormatOption : Words.ScoreFormatOption);

    protected Option<string?> AddRulesets() => AddOption("--rulesets", "DIR", Words.RulesetsOption);

    protected Argument<string[]> AddArgument(string name, LocalizedText description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>(name) { Description = description.In(Language), Arity = arity };
        Command.Arguments.Add(argument);
        return argument;
    }

    /// <summary>Text unless stated otherwise; a word that is no format is a problem.</summary>
    protected static Problem? ReadFormat(string? value, out OutputFormat format, OutputFormat last = OutputFormat.Json)
    {
        string[] formats = [.. FormatsUpTo(last)];
        int found = Array.IndexOf(formats, value ?? formats[0]);
        format = (OutputFormat)Math.Max(0, found);
        return value is null || found >= 0 ? null : Problems.NotOneOf("--format", value, formats);
    }

    private static IEnumerable<string> FormatsUpTo(OutputFormat last) => Formats.Take((int)last + 1);
}
