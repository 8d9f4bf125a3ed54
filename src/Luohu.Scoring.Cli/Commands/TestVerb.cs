using System.CommandLine;
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
    private readonly Option<string?> _format;

    public TestVerb(Language language)
        : base("test", Words.Test, "luohu test [FILE|DIR...] [--lang zh|en] [--format text|json|junit]", language)
    {
        _paths = AddArgument("FILE|DIR", Words.CaseFiles, ArgumentArity.ZeroOrMore);
        _format = AddOption("--format", string.Join('|', Formats), Words.TestFormatOption);
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string? stated = parsed.GetValue(_format);
        int format = Array.IndexOf(Formats, stated ?? Formats[0]);
        if (format < 0)
        {
            return terminal.Fail(ExitCode.Usage, Problems.NotOneOf(_format.Name, stated ?? string.Empty, Formats));
        }

        ExitCode reading = Load(parsed.GetValue(_paths) ?? [], terminal, out RulesetCatalog catalog, out IReadOnlyList<CaseFile> files);
        if (files.Count == 0)
        {
            return reading == ExitCode.Ok ? terminal.Fail(ExitCode.CaseFile, Problems.NoBundledCases()) : reading;
        }

        CaseReport report = CaseSuite.Load(catalog, files).Run();
        Write(report, (TestFormat)format, terminal);
        return reading != ExitCode.Ok ? reading : CodeOf(catalog, report);
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

    private static ExitCode CodeOf(RulesetCatalog catalog, CaseReport report) =>
        catalog.Files.Any(f => f.HasErrors) ? ExitCode.Ruleset
        : report.Results.Count == 0 || report.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.CaseFile
        : report.IsPassed ? ExitCode.Ok
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
