using System.CommandLine;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu allocate</c>: a ranking, and then each of the admitted in turn takes the first of the own wishes that is free.</summary>
internal sealed class AllocateVerb : RoundVerb
{
    private static readonly string[] EqualsWords = ["lot"];

    private readonly Option<string?> _places;
    private readonly Option<string?> _wishes;
    private readonly Option<string?> _kindLimit;
    private readonly Option<string?> _equals;

    public AllocateVerb(Language language)
        : base(
            "allocate",
            Words.Allocate,
            "luohu allocate FILE|- --ruleset ID --as-of DATE -o LIST|- --places FILE --wishes FILE [--kind-limit KIND=N] [--equals lot] [...]",
            "luohu allocate FILE.ndjson --ruleset jinjiang/points-preference --as-of 2022-06-30 -o LIST.csv --places PLACES.csv --wishes WISHES.csv",
            language)
    {
        _places = AddOption("--places", "FILE", Words.PlacesOption);
        _wishes = AddOption("--wishes", "FILE", Words.WishesOption);
        _kindLimit = AddOption("--kind-limit", "KIND=N", Words.KindLimitOption);
        _equals = AddOption("--equals", "lot", Words.EqualsOption);
    }

    protected override IReadOnlyList<Option<string?>> Needed => [_places, _wishes];

    protected override Problem? ReadMore(ParseResult parsed, ref RoundRequest request)
    {
        Problem? badEquals = Choice(parsed, _equals, EqualsWords, EqualsWords.Length, out int equals);
        request = request with
        {
            Places = parsed.GetValue(_places),
            Wishes = parsed.GetValue(_wishes),
            Options = request.Options with
            {
                EqualsByLot = equals == 0,
                KindLimits = parsed.GetValue(_kindLimit)?.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            },
        };
        return badEquals;
    }
}
