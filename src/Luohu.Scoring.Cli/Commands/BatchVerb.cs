using System.CommandLine;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu batch</c>: a whole file in, one line out for each of its lines.</summary>
internal sealed class BatchVerb : Verb
{
    private const string Example = "luohu batch FILE.ndjson --ruleset dongguan/settlement --as-of 2016-06-30 -o OUT.ndjson";

    private static readonly string[] Details = ["short", "points", "ledger"];

    private readonly Argument<string[]> _input;
    private readonly Option<string?> _ruleset;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _output;
    private readonly Option<string?> _rejects;
    private readonly Option<string?> _report;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _detail;
    private readonly Option<string?> _workers;
    private readonly Option<bool> _stop;
    private readonly Option<bool> _duplicates;
    private readonly Option<bool> _exactIds;
    private readonly Option<bool> _ranking;
    private readonly Option<string?> _folder;

    public BatchVerb(Language language)
        : base("batch", Words.Batch, "luohu batch FILE|- --ruleset ID --as-of DATE -o OUT|- [--rejects FILE] [--report FILE.html] [--detail short|points|ledger] [--lang zh|en]", language)
    {
        _input = AddArgument("FILE|-", Words.BatchInput, ArgumentArity.ZeroOrMore);
        _ruleset = AddOption("--ruleset", "ID", Words.RulesetOption);
        _asOf = AddOption("--as-of", "DATE", Words.AsOfOption);
        _output = AddOption("--output", "OUT|-", Words.OutputOption);
        _output.Aliases.Add("-o");
        _rejects = AddOption("--rejects", "FILE", Words.RejectsOption);
        _report = AddOption("--report", "FILE.html", Words.ReportOption);
        _detail = AddOption("--detail", string.Join('|', Details), Words.DetailOption);
        _from = AddOption("--from", string.Join('|', Forms), Words.FromOption);
        _to = AddOption("--to", string.Join('|', Forms), Words.ToOption);
        _workers = AddOption("--workers", "N", Words.WorkersOption);
        _stop = AddFlag("--stop-on-error", Words.StopOption);
        _duplicates = AddFlag("--duplicates", Words.DuplicatesOption);
        _exactIds = AddFlag("--exact-ids", Words.ExactIdsOption);
        _ranking = AddFlag("--ranking", Words.RankingOption);
        _folder = AddRulesets();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        if (Read(parsed, out BatchRequest? request) is { } problem)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        return request is null ? ExitCode.Usage : Score(request, parsed.GetValue(_folder), terminal);
    }

    private static ExitCode Score(BatchRequest request, string? folder, Terminal terminal)
    {
        if (RulesetLoader.Load(folder, PlanMode.Compiled, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        return RulesetLoader.Resolve(catalog, folder, request.RulesetId, request.AsOf, terminal)
            ? new BatchRun(new BatchScorer(catalog, request.RulesetId, request.AsOf), request, terminal).Run()
            : ExitCode.Ruleset;
    }

    private Problem? Read(ParseResult parsed, out BatchRequest? request)
    {
        request = null;
        string[] inputs = parsed.GetValue(_input) ?? [];
        if (inputs is not [var input])
        {
            return inputs.Length > 1 ? Problems.Unexpected(inputs[1]) : Problems.ArgumentMissing(new("要评定的文件", "the file to score"), Example);
        }

        Option<string?>[] needed = [_ruleset, _asOf, _output];
        string[] given = [.. needed.Select(parsed.GetValue).OfType<string>()];
        if (given is not [var ruleset, var day, var output])
        {
            return Problems.OptionsMissing([.. needed.Where(o => parsed.GetValue(o) is null).Select(o => o.Name)], Example);
        }

        if (input.Length == 0)
        {
            return Problems.ValueMissing("FILE");
        }

        Problem? badDay = AsOfDate.Read(day, out DateOnly asOf);
        Problem? badOptions = ReadOptions(parsed, input, output, out BatchOptions options);
        string? rejects = parsed.GetValue(_rejects) ?? (output == ProfileFile.StandardInput ? null : output + ".rejects.ndjson");
        string? report = parsed.GetValue(_report);
        request = new(input, ruleset, asOf, output, rejects, report, options);
        return badDay ?? badOptions ?? NotAFile(parsed) ?? SamePlaces(input, output, rejects, report);
    }

    private Problem? ReadOptions(ParseResult parsed, string input, string output, out BatchOptions options)
    {
        Problem? badFrom = Choice(parsed, _from, Forms, (int)FormOf(input), out int from);
        Problem? badTo = Choice(parsed, _to, Forms, (int)FormOf(output), out int to);
        Problem? badDetail = Choice(parsed, _detail, Details, 0, out int detail);
        Problem? badWorkers = ReadWorkers(parsed, _workers, out int workers);
        options = new()
        {
            Input = (BatchFormat)from,
            Output = (BatchFormat)to,
            Detail = (BatchDetail)detail,
            Workers = workers,
            StopOnError = parsed.GetValue(_stop),
            FindDuplicates = parsed.GetValue(_duplicates),
            ExactIds = parsed.GetValue(_exactIds),
            Ranking = parsed.GetValue(_ranking),
            Language = Language,
        };
        Problem? badRanking = options is { Ranking: true, Output: BatchFormat.Csv } ? Problems.RankingAsTable() : null;
        return badFrom ?? badTo ?? badDetail ?? badWorkers ?? badRanking;
    }

    /// <summary>Standard output is one, and the results may need it.</summary>
    private Problem? NotAFile(ParseResult parsed) =>
        new[] { _rejects, _report }.FirstOrDefault(o => parsed.GetValue(o) == ProfileFile.StandardInput) is { } option ? Problems.NotStandardOutput(option.Name) : null;
}
