using System.CommandLine;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What <c>luohu rank</c> and <c>luohu allocate</c> have in common: applicants in, the list and the certificate out.</summary>
internal abstract class RoundVerb : Verb
{
    private readonly string _example;
    private readonly Argument<string[]> _input;
    private readonly Option<string?> _ruleset;
    private readonly Option<string?> _asOf;
    private readonly Option<string?> _output;
    private readonly Option<string?> _certificate;
    private readonly Option<string?> _rejects;
    private readonly Option<string?> _quotas;
    private readonly Option<string?> _declined;
    private readonly Option<string?> _seed;
    private readonly Option<string?> _seedFile;
    private readonly Option<string?> _commitment;
    private readonly Option<bool> _mask;
    private readonly Option<bool> _scored;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _workers;
    private readonly Option<string?> _folder;

    protected RoundVerb(string name, LocalizedText description, string usage, string example, Language language)
        : base(name, description, usage, language)
    {
        _example = example;
        _input = AddArgument("FILE|-", Words.BatchInput, ArgumentArity.ZeroOrMore);
        _ruleset = AddOption("--ruleset", "ID", Words.RulesetOption);
        _asOf = AddOption("--as-of", "DATE", Words.AsOfOption);
        _output = AddOption("--output", "LIST|-", Words.ListOption);
        _output.Aliases.Add("-o");
        _certificate = AddOption("--certificate", "FILE", Words.CertificateOption);
        _quotas = AddOption("--quotas", "FILE", Words.QuotasOption);
        _declined = AddOption("--declined", "FILE", Words.DeclinedOption);
        _seed = AddOption("--seed", "SEED", Words.LotSeedOption);
        _seedFile = AddOption("--seed-file", "FILE", Words.SeedFileOption);
        _commitment = AddOption("--commitment", "HEX", Words.CommitmentOption);
        _mask = AddFlag("--mask", Words.MaskOption);
        _scored = AddFlag("--scored", Words.ScoredOption);
        _rejects = AddOption("--rejects", "FILE", Words.RoundRejectsOption);
        _from = AddOption("--from", string.Join('|', Forms), Words.FromOption);
        _to = AddOption("--to", string.Join('|', Forms), Words.ListToOption);
        _workers = AddOption("--workers", "N", Words.WorkersOption);
        _folder = AddRulesets();
    }

    public sealed override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        if (Read(parsed, out RoundRequest? request) is { } problem)
        {
            return terminal.Fail(ExitCode.Usage, problem);
        }

        if (RulesetLoader.Load(parsed.GetValue(_folder), PlanMode.Compiled, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        return request is not null && RulesetLoader.Resolve(catalog, parsed.GetValue(_folder), request.RulesetId, request.AsOf, terminal)
            ? new RoundRun(new RoundRunner(catalog, request.RulesetId, request.AsOf), request, terminal).Run()
            : ExitCode.Ruleset;
    }

    /// <summary>Options that must be given besides those of every round.</summary>
    protected virtual IReadOnlyList<Option<string?>> Needed => [];

    /// <summary>Takes what only this verb has; null, or what is wrong with it.</summary>
    protected virtual Problem? ReadMore(ParseResult parsed, ref RoundRequest request) => null;

    private Problem? Read(ParseResult parsed, out RoundRequest? request)
    {
        request = null;
        string[] inputs = parsed.GetValue(_input) ?? [];
        if (inputs is not [var input])
        {
            return inputs.Length > 1 ? Problems.Unexpected(inputs[1]) : Problems.ArgumentMissing(new("申请人文件", "the file of applicants"), _example);
        }

        Option<string?>[] needed = [_ruleset, _asOf, _output, .. Needed];
        string[] given = [.. needed.Select(parsed.GetValue).OfType<string>()];
        if (given.Length < needed.Length)
        {
            return Problems.OptionsMissing([.. needed.Where(o => parsed.GetValue(o) is null).Select(o => o.Name)], _example);
        }

        (string ruleset, string day, string output) = (given[0], given[1], given[2]);
        Problem? badDay = AsOfDate.Read(day, out DateOnly asOf);
        Problem? badOptions = ReadOptions(parsed, input, output, out RoundOptions options, out ListOptions list);
        RoundRequest read = new()
        {
            Input = input,
            RulesetId = ruleset,
            AsOf = asOf,
            Output = output,
            Rejects = parsed.GetValue(_rejects) ?? (output == ProfileFile.StandardInput ? null : output + ".rejects.ndjson"),
            Certificate = parsed.GetValue(_certificate),
            Quotas = parsed.GetValue(_quotas),
            Declined = parsed.GetValue(_declined),
            SeedFile = parsed.GetValue(_seedFile),
            Options = options,
            List = list,
        };
        Problem? badMore = ReadMore(parsed, ref read);
        request = read;
        return badDay ?? badOptions ?? badMore
            ?? SamePlaces(input, output, read.Rejects, read.Certificate, read.Quotas, read.Declined, read.Places, read.Wishes, read.SeedFile);
    }

    private Problem? ReadOptions(ParseResult parsed, string input, string output, out RoundOptions options, out ListOptions list)
    {
        Problem? badFrom = Choice(parsed, _from, Forms, (int)FormOf(input), out int from);
        Problem? badTo = Choice(parsed, _to, Forms, (int)FormOf(output), out int to);
        Problem? badWorkers = ReadWorkers(parsed, _workers, out int workers);
        options = new()
        {
            Form = (BatchFormat)from,
            IsScored = parsed.GetValue(_scored),
            Seed = parsed.GetValue(_seed),
            Commitment = parsed.GetValue(_commitment),
            Workers = workers,
            Language = Language,
        };
        list = new() { Form = (BatchFormat)to, MasksIds = parsed.GetValue(_mask), Language = Language };
        return badFrom ?? badTo ?? badWorkers ?? (options.Seed is not null && parsed.GetValue(_seedFile) is not null ? Problems.SeedTwice() : null);
    }
}
