using System.CommandLine;
using System.Security.Cryptography;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu lot</c>: makes a seed, tells its commitment, tells the lots that ids draw.</summary>
internal sealed class LotVerb : Verb
{
    private const int RandomBytes = 20;
    private const int GroupLength = 5;

    private static readonly string[] Steps = ["new", "commit", "number"];

    private readonly Argument<string[]> _words;

    public LotVerb(Language language)
        : base("lot", Words.Lot, "luohu lot new | luohu lot commit SEED | luohu lot number SEED ID...", language) =>
        _words = AddArgument("new|commit|number", Words.LotSteps, ArgumentArity.ZeroOrMore);

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string[] words = parsed.GetValue(_words) ?? [];
        if (FindMistake(words) is { } mistake)
        {
            return terminal.Fail(ExitCode.Usage, mistake);
        }

        try
        {
            LotSeed seed = LotSeed.Parse(words[0] == Steps[0] ? NewSeed() : words[1]);
            terminal.Out.Write(words[0] == Steps[2] ? NumbersOf(seed, words[2..]) : TextOf(seed, words[0] == Steps[0]));
            return ExitCode.Ok;
        }
        catch (ScoringException e)
        {
            terminal.Report(e.Diagnostics);
            return ExitCode.Usage;
        }
    }

    private static Problem? FindMistake(string[] words) => words switch
    {
        [] => Problems.ArgumentMissing(new("要做什么：new、commit 或 number", "what to do, new, commit or number,"), "luohu lot new"),
        ["new"] or ["commit", _] or ["number", _, _, ..] => null,
        ["new" or "commit", .., var last] when words.Length > 1 => Problems.Unexpected(last),
        ["commit"] => Problems.ArgumentMissing(new("种子", "the seed"), "luohu lot commit SEED"),
        ["number", ..] => Problems.ArgumentMissing(new("种子和编号", "the seed and ids"), "luohu lot number SEED ID"),
        [var other, ..] => Problems.NotOneOf("luohu lot", other, Steps),
    };

    /// <summary>160 random bits in groups that can be read aloud.</summary>
    private static string NewSeed() =>
        string.Join('-', Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes)).Chunk(GroupLength).Select(c => new string(c)));

    private string TextOf(LotSeed seed, bool withSeed)
    {
        string text = $"{Words.LotCommitment.In(Language)}{seed.Commitment}\n";
        return withSeed ? $"{Words.LotSeed.In(Language)}{seed.Text}\n{text}" : text;
    }

    /// <summary>In the order in which the lots put them.</summary>
    private static string NumbersOf(LotSeed seed, IEnumerable<string> ids) =>
        string.Concat(ids.Select(id => (Number: seed.NumberOf(id), Id: id)).OrderBy(d => d.Number).Select(d => $"{d.Number}  {d.Id.ReplaceLineEndings(" ")}\n"));
}
