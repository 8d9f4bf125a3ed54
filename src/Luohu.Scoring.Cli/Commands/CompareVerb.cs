using System.CommandLine;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Comparisons;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu compare</c>: what every scheme of every city answers to one applicant.</summary>
internal sealed class CompareVerb : Verb
{
    private const string Example = "luohu compare PROFILE.json --as-of 2016-06-30";

    private readonly Argument<string[]> _profile;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _city;
    private readonly Option<string?> _scheme;
    private readonly Option<string?> _format;
    private readonly Option<string?> _folder;

    public CompareVerb(Language language)
        : base("compare", Words.Compare, "luohu compare PROFILE --as-of DATE [--city NAME,...] [--scheme NAME,...] [--lang zh|en] [--format text|json|markdown] [--rulesets DIR]", language)
    {
        _profile = AddArgument("PROFILE", Words.Profile, ArgumentArity.ZeroOrMore);
        _asOf = AddOption("--as-of", "DATE", Words.AsOfOption);
        _city = AddOption("--city", "NAME,...", Words.CityOption);
        _scheme = AddOption("--scheme", "NAME,...", Words.SchemeOption);
        _format = AddFormat(OutputFormat.Markdown);
        _folder = AddRulesets();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string[] profiles = parsed.GetValue(_profile) ?? [];
        Problem? problem = profiles.Length != 1 ? Problems.ArgumentMissing(new("一位申请人的资料文件", "the profile of one applicant"), Example)
            : parsed.GetValue(_asOf) is null ? Problems.OptionsMissing([_asOf.Name], Example)
            : null;
        DateOnly asOf = default;
        OutputFormat format = default;
        problem ??= AsOfDate.Read(parsed.GetValue(_asOf) ?? string.Empty, out asOf);
        problem ??= ReadFormat(parsed.GetValue(_format), out format, OutputFormat.Markdown);
        return problem is null
            ? Compare(profiles[0], asOf, format, parsed, terminal)
            : terminal.Fail(ExitCode.Usage, problem);
    }

    private ExitCode Compare(string path, DateOnly asOf, OutputFormat format, ParseResult parsed, Terminal terminal)
    {
        if (RulesetLoader.Load(parsed.GetValue(_folder), PlanMode.Interpreted, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        var filter = new SchemeFilter(parsed.GetValue(_city), parsed.GetValue(_scheme));
        if (filter.Check([.. catalog.Ids]) is { } unknown)
        {
            return terminal.Fail(ExitCode.Usage, unknown);
        }

        if (ProfileFile.Read(path, terminal, out byte[] content) is { } failure)
        {
            return terminal.Fail(failure.Code, failure.Problem);
        }

        string name = ProfileFile.NameOf(path, terminal.Language);
        var comparer = new SchemeComparer(catalog);
        return Told(ProfileFile.IsYaml(path) ? comparer.CompareYaml(content, name, asOf, filter.Takes) : comparer.CompareJson(content, name, asOf, filter.Takes), format, terminal);
    }

    /// <summary>What is wrong with the profile is told once, not for every scheme.</summary>
    private static ExitCode Told(SchemeComparison comparison, OutputFormat format, Terminal terminal)
    {
        bool isRead = comparison.Answers.Any(a => a.Assessment is not null);
        terminal.Report(comparison.Answers.SelectMany(a => a.Diagnostics).Where(d => !isRead || d.Severity == DiagnosticSeverity.Warning).DistinctBy(d => (d.Code, d.Message, d.Span)));
        if (!isRead && comparison.Answers.Any(a => a.Version is not null))
        {
            return ExitCode.Profile;
        }

        terminal.Out.Write(format switch
        {
            OutputFormat.Json => ComparisonJson.Write(comparison, terminal.Language) + "\n",
            OutputFormat.Markdown => ComparisonExplainer.ExplainMarkdown(comparison, terminal.Language),
            _ => ComparisonExplainer.Explain(comparison, terminal.Language, Math.Max(ComparisonExplainer.LeastWidth, terminal.PageWidth)),
        });
        return ExitCode.Ok;
    }
}
