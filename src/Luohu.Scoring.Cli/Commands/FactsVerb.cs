using System.CommandLine;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Facts;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu facts</c>: what a profile may state.</summary>
internal sealed class FactsVerb : Verb
{
    private readonly Argument<string[]> _name;
    private readonly Option<string?> _format;
    private readonly Option<string?> _folder;

    public FactsVerb(Language language)
        : base("facts", Words.Facts, "luohu facts [NAME] [--lang zh|en] [--format text|json] [--rulesets DIR]", language)
    {
        _name = AddArgument("NAME", Words.FactName, ArgumentArity.ZeroOrMore);
        _format = AddFormat();
        _folder = AddRulesets();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string[] names = parsed.GetValue(_name) ?? [];
        Problem? badFormat = ReadFormat(parsed.GetValue(_format), out OutputFormat format);
        if ((names.Length > 1 ? Problems.Unexpected(names[1]) : badFormat) is { } problem)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        if (RulesetLoader.Load(parsed.GetValue(_folder), PlanMode.Interpreted, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        FactBook book = FactBook.Of(catalog);
        string? name = names.FirstOrDefault();
        IReadOnlyList<FactEntry> found = name is null ? book.Entries : book.Find(name);
        if (found.Count == 0 && name is not null)
        {
            return terminal.Fail(ExitCode.Usage, Problems.UnknownFact(name, book.Near(name)));
        }

        Write(book, found, isAll: name is null, format, terminal);
        return ExitCode.Ok;
    }

    private static void Write(FactBook book, IReadOnlyList<FactEntry> found, bool isAll, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(FactJson.Write(found, terminal.Language));
            return;
        }

        if (isAll)
        {
            FactList.Write(book, terminal);
            return;
        }

        foreach (FactEntry entry in found)
        {
            FactDetails.Write(entry, terminal);
        }
    }
}
