using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu rank</c>: who stands where in the list, and who is admitted.</summary>
internal sealed class RankVerb(Language language) : RoundVerb(
    "rank",
    Words.Rank,
    "luohu rank FILE|- --ruleset ID --as-of DATE -o LIST|- [--certificate FILE] [--seed SEED] [--declined FILE] [--quotas FILE] [--mask] [--scored]",
    "luohu rank FILE.ndjson --ruleset jinjiang/points-preference --as-of 2022-06-30 -o LIST.csv",
    language);
