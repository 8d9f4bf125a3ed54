using System.CommandLine;
using Luohu.Scoring.Analysis;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu check</c>: every mistake of ruleset files. What it finds is its result, so it goes to standard output.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> _files;
    private readonly Option<string?> _format;

    public CheckVerb(Language language)
        : base("check", Words.Check, "luohu check FILE|DIR... [--lang zh|en] [--format text|json]", language)
    {
        _files = AddArgument("FILE|DIR", Words.Files, ArgumentArity.ZeroOrMore);
        _format = AddFormat();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string[] paths = parsed.GetValue(_files) ?? [];
        Problem? badFormat = ReadFormat(parsed.GetValue(_format), out OutputFormat format);
        Problem? problem = paths.Length == 0
            ? Problems.ArgumentMissing(new("规则集文件或文件夹", "a ruleset file or a folder"), "luohu check rulesets")
            : badFormat;
        if (problem is not null)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        ExitCode reading = RulesetFiles.Read(paths, terminal, out RulesetFiles files);
        RulesetCatalog catalog = RulesetCatalog.Load(files, PlanMode.Interpreted);
        Write(catalog, files, format, terminal);
        IReadOnlyList<Diagnostic> overlaps = catalog.FindOverlaps();
        terminal.Report(overlaps);
        return reading != ExitCode.Ok ? reading : overlaps.Count > 0 || catalog.Files.Any(f => f.HasErrors) ? ExitCode.Ruleset : ExitCode.Ok;
    }

    private static void Write(RulesetCatalog catalog, RulesetFiles files, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.WriteLine(CheckJson.Write(catalog.Files, terminal.Language));
            return;
        }

        foreach (string path in files.Cases)
        {
            terminal.Out.WriteLine(CheckWords.Cases(path, terminal.Language));
        }

        foreach (RulesetCompilation file in catalog.Files)
        {
            WriteText(file, terminal);
        }
    }

    private static void WriteText(RulesetCompilation file, Terminal terminal)
    {
        foreach (Diagnostic diagnostic in file.Diagnostics)
        {
            string text = DiagnosticRenderer.Render(diagnostic, terminal.Language);
            terminal.Out.WriteLine(terminal.OutPaint.Message(text, diagnostic.Severity, terminal.Language));
        }

        terminal.Out.WriteLine(CheckWords.Summary(file, terminal.Language));
        if (file.Ruleset is { } ruleset && RulesetBasisText.Write(RulesetBasis.Of(ruleset), terminal.Language) is { Length: > 0 } basis)
        {
            terminal.Out.WriteLine($"  {basis}");
        }
    }
}
