using Luohu.Scoring.Assessments;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>Who stands ahead of whom, told person by person: no sorting, no packed keys, lots as whole numbers from the documented bytes.</summary>
internal sealed class SlowOrder(RoundCase round)
{
    private readonly Dictionary<string, BigInteger> _lots = [];

    public IReadOnlyList<Entrant> People { get; } = [.. round.People.Where(p => p.Standing == Standing.Candidate)];

    /// <summary>Whether the first has the better claim by batch and keys.</summary>
    public bool IsBetter(Entrant a, Entrant b)
    {
        if (a.Batch != b.Batch)
        {
            return a.Batch < b.Batch;
        }

        int differs = Enumerable.Range(0, a.Keys.Length).FirstOrDefault(k => a.Keys[k] != b.Keys[k], -1);
        return differs >= 0 && (a.Keys[differs], b.Keys[differs]) switch
        {
            (null, _) => false,
            (_, null) => true,
            ({ } x, { } y) => round.Rules.Keys[differs].IsDescending ? x > y : x < y,
        };
    }

    public bool IsEqual(Entrant a, Entrant b) => !IsBetter(a, b) && !IsBetter(b, a);

    public bool IsAtLeast(Entrant a, Entrant b) => !IsBetter(b, a);

    /// <summary>Whether the first stands ahead when lots decide among equals.</summary>
    public bool IsBefore(Entrant a, Entrant b) => IsBetter(a, b) || (IsEqual(a, b) && LotOf(a) < LotOf(b));

    public int Rank(Entrant x, IEnumerable<Entrant> among)
    {
        List<Entrant> ahead = [.. among.Where(y => IsBetter(y, x))];
        return round.Rules.Style switch
        {
            RankStyle.Skip => ahead.Count + 1,
            RankStyle.Distinct => among.Count(y => IsBefore(y, x)) + 1,
            _ => ahead.Count(y => !ahead.Any(z => IsEqual(y, z) && string.CompareOrdinal(z.Id, y.Id) < 0)) + 1,
        };
    }

    private BigInteger LotOf(Entrant who) => _lots.TryGetValue(who.Id, out BigInteger lot) ? lot : _lots[who.Id] = Draw(who);

    private BigInteger Draw(Entrant who)
    {
        string seed = round.Seed!.Text;
        string length = ((char)Encoding.UTF8.GetByteCount(seed)).ToString();
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes("luohu lot 1\n\0\0\0\0\0\0\0" + length + seed + who.Id));
        return BigInteger.Parse("0" + Convert.ToHexString(bytes), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
