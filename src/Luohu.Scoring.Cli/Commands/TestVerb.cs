using System.CommandLine;
using System.Globalization;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Rulesets;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu test</c>: runs worked cases. What it finds is its result, so it goes to standard output.</summary>
internal sealed class TestVerb : Verb
{
    private static readonly string[] Formats = ["text", "json", "junit"];

    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _coverage;
    private readonly Option<string?> _least;
    private readonly Option<string?> _mutate;
    private readonly Option<string?> _seed;
    private readonly Option<string?> _format;

    public TestVerb(Language language)
        : base("test", Words.Test, "luohu test [FILE|DIR...] [--coverage] [--min N] [--mutate N] [--seed S] [--lang zh|en] [--format text|json|junit]", language)
    {
        _paths = AddArgument("FILE|DIR", Words.CaseFiles, ArgumentArity.ZeroOrMore);
        _coverage = AddFlag("--coverage", Words.CoverageOption);
        _least = AddOption("--min", "N", Words.LeastOption);
        _mutate = AddOption("--mutate", "N", Words.MutateOption);
        _seed = AddOption("--seed", "S", Words.SeedOption);
        _format = AddOption("--format", string.Join('|', Formats), Words.TestFormatOption);
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        if (Read(parsed, out TestRequest request) is { } problem)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        ExitCode reading = Load(parsed.GetValue(_paths) ?? [], terminal, out RulesetCatalog catalog, out IReadOnlyList<CaseFile> files);
        if (files.Count == 0)
        {
            return reading == ExitCode.Ok ? terminal.Fail(ExitCode.CaseFile, Problems.NoBundledCases()) : reading;
        }

        CaseSuite suite = CaseSuite.Load(catalog, files);
        if (request.Mutations is { } mutations)
        {
            MutationReport changed = suite.Mutate(mutations, request.Seed);
            terminal.Out.Write(CaseReportText.Write(changed, terminal.Language));
            return reading != ExitCode.Ok ? reading : changed.Percent >= (request.Least ?? 0) ? ExitCode.Ok : ExitCode.CaseFailed;
        }

        CaseReport report = suite.Run(parsed.GetValue(_coverage) || request.Least is not null);
        Write(report, request.Format, terminal);
        return reading != ExitCode.Ok ? reading : CodeOf(catalog, report, request.Least ?? 0);
    }

    private Problem? Read(ParseResult parsed, out TestRequest request)
    {
        string stated = parsed.GetValue(_format) ?? Formats[0];
        int format = Array.IndexOf(Formats, stated);
        Problem? badFormat = format < 0 ? Problems.NotOneOf(_format.Name, stated, Formats) : null;
        Problem? badLeast = Number(parsed, _least, 100, out int? least);
        Problem? badCount = Number(parsed, _mutate, int.MaxValue, out int? mutations);
        Problem? badSeed = Number(parsed, _seed, int.MaxValue, out int? seed);
        request = new((TestFormat)format, least, mutations, seed ?? 0);
        return badFormat ?? badLeast ?? badCount ?? badSeed;
    }

    private static Problem? Number(ParseResult parsed, Option<string?> option, int most, out int? number)
    {
        string? stated = parsed.GetValue(option);
        bool isNumber = int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out int read) && read <= most;
        number = isNumber ? read : null;
        return stated is null || isNumber ? null : Problems.NotWhole(option.Name, stated, most);
    }

    private static ExitCode Load(string[] paths, Terminal terminal, out RulesetCatalog catalog, out IReadOnlyList<CaseFile> files)
    {
        if (paths.Length == 0)
        {
            catalog = RulesetCatalog.Load(new BundledRulesets(), PlanMode.Interpreted);
            files = BundledRulesets.ReadCases();
            return ExitCode.Ok;
        }

        ExitCode code = CaseInputs.Read(paths, terminal, out CaseInputs inputs);
        catalog = RulesetCatalog.Load(inputs, PlanMode.Interpreted);
        files = inputs.Cases;
        return code;
    }

    private static ExitCode CodeOf(RulesetCatalog catalog, CaseReport report, int least) =>
        catalog.Files.Any(f => f.HasErrors) ? ExitCode.Ruleset
        : report.Results.Count == 0 || report.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.CaseFile
        : report.IsPassed && report.Coverage.All(c => c.Percent >= least) ? ExitCode.Ok
        : ExitCode.CaseFailed;

    private static void Write(CaseReport report, TestFormat format, Terminal terminal)
    {
        switch (format)
        {
            case TestFormat.Json:
                terminal.Out.WriteLine(CaseJson.Write(report, terminal.Language));
                break;
            case TestFormat.JUnit:
                CaseJUnit.Write(report, terminal);
                break;
            default:
                CaseText.Write(report, terminal);
                break;
        }
    }
}
