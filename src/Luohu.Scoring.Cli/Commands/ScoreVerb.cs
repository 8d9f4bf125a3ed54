using System.CommandLine;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu score</c>: profiles in, assessments out.</summary>
internal sealed class ScoreVerb : Verb
{
    /// <summary>From here on, compiling the rules to machine code is quicker than interpreting them.</summary>
    private const int ManyProfiles = 500;

    private const string Example = "luohu score PROFILE.json --ruleset dongguan/settlement --as-of 2016-06-30";

    private readonly Argument<string[]> _profiles;
    private readonly Option<string?> _ruleset;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _format;
    private readonly Option<string?> _folder;

    public ScoreVerb(Language language)
        : base("score", Words.Score, "luohu score PROFILE... --ruleset ID --as-of DATE [--lang zh|en] [--format text|json|markdown] [--rulesets DIR]", language)
    {
        _profiles = AddArgument("PROFILE", Words.Profiles, ArgumentArity.ZeroOrMore);
        _ruleset = AddOption("--ruleset", "ID", Words.RulesetOption);
        _asOf = AddOption("--as-of", "DATE", Words.AsOfOption);
        _format = AddFormat(OutputFormat.Markdown);
        _folder = AddRulesets();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        if (Read(parsed, out ScoreRequest? request) is { } problem)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        return request is null ? ExitCode.Usage : Score(request, parsed.GetValue(_folder), terminal);
    }

    private static ExitCode Score(ScoreRequest request, string? folder, Terminal terminal)
    {
        PlanMode mode = request.Profiles.Count < ManyProfiles && !request.Profiles.Any(ProfileFile.IsTable) ? PlanMode.Interpreted : PlanMode.Compiled;
        if (RulesetLoader.Load(folder, mode, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        if (!RulesetLoader.Resolve(catalog, folder, request.RulesetId, request.AsOf, terminal))
        {
            return ExitCode.Ruleset;
        }

        return new ScoreRun(new ScoringEngine(catalog), request, terminal).Run();
    }

    private Problem? Read(ParseResult parsed, out ScoreRequest? request)
    {
        request = null;
        string[] profiles = parsed.GetValue(_profiles) ?? [];
        if (profiles.Length == 0)
        {
            return Problems.ArgumentMissing(new("申请人资料文件", "the profile of an applicant"), Example);
        }

        if (profiles.Count(p => p == ProfileFile.StandardInput) > 1)
        {
            return Problems.StandardInputTwice();
        }

        if (parsed.GetValue(_ruleset) is not { } ruleset || parsed.GetValue(_asOf) is not { } day)
        {
            string[] missing = [.. new[] { _ruleset, _asOf }.Where(o => parsed.GetValue(o) is null).Select(o => o.Name)];
            return Problems.OptionsMissing(missing, Example);
        }

        Problem? badDay = AsOfDate.Read(day, out DateOnly asOf);
        Problem? badFormat = ReadFormat(parsed.GetValue(_format), out OutputFormat format, OutputFormat.Markdown);
        request = new ScoreRequest(profiles, ruleset, asOf, format);
        return badDay ?? badFormat;
    }
}
