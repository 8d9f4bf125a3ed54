using System.CommandLine;
using System.Globalization;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>One thing the tool does. Options are read as text and judged here, so that mistakes are told in the tool's own words.</summary>
internal abstract class Verb(string name, LocalizedText description, string usage, Language language)
{
    /// <summary>In the order of <see cref="OutputFormat"/>.</summary>
    private static readonly IReadOnlyList<string> Formats = ["text", "json", "markdown"];

    /// <summary>In the order of <see cref="BatchFormat"/>.</summary>
    protected static readonly string[] Forms = ["ndjson", "csv"];

    private const int MostWorkers = 1024;

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

    /// <summary>One of some words; <paramref name="usual"/> when none is stated.</summary>
    protected static Problem? Choice(ParseResult parsed, Option<string?> option, string[] allowed, int usual, out int choice)
    {
        string? stated = parsed.GetValue(option);
        choice = stated is null ? usual : Array.IndexOf(allowed, stated);
        return choice >= 0 ? null : Problems.NotOneOf(option.Name, stated ?? string.Empty, allowed);
    }

    /// <summary>How many threads; 0 when not stated.</summary>
    protected static Problem? ReadWorkers(ParseResult parsed, Option<string?> option, out int workers)
    {
        workers = 0;
        return parsed.GetValue(option) is not { } stated || (int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out workers) && workers <= MostWorkers)
            ? null
            : Problems.NotWhole(option.Name, stated, MostWorkers);
    }

    /// <summary>What the name of a file says of its form.</summary>
    protected static BatchFormat FormOf(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase) ? BatchFormat.Csv : BatchFormat.Ndjson;

    /// <summary>A problem when two of the files are one; null stands for none.</summary>
    protected static Problem? SamePlaces(params string?[] paths)
    {
        IEnumerable<string> places = paths.OfType<string>().Where(p => p != ProfileFile.StandardInput).Select(Path.GetFullPath);
        return places.GroupBy(p => p, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice ? Problems.SamePlace(twice.Key) : null;
    }

    private static IEnumerable<string> FormatsUpTo(OutputFormat last) => Formats.Take((int)last + 1);
}
