using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>One competition of the reference: for each person, how many of which kind stand ahead.</summary>
internal sealed class SlowLine(SlowOrder order, IReadOnlyList<Entrant> rivals, long places, Func<Entrant, long> ceiling, Func<Entrant, string> zone)
{
    private readonly Dictionary<string, bool> _fits = [];

    public AdmissionReason ReasonOf(Entrant x, LastTie tie) => tie switch
    {
        LastTie.Lot => ByLot(x),
        LastTie.Unstated => Unstated(x),
        _ => TogetherOrNot(x, tie == LastTie.AdmitAll),
    };

    private IEnumerable<Entrant> Own(Entrant x) => rivals.Where(y => zone(y) == zone(x));

    /// <summary>The ceiling has room for this one, all equals of the own zone and all ahead.</summary>
    private bool Fits(Entrant x) => _fits.TryGetValue(x.Id, out bool fits) ? fits : _fits[x.Id] = Own(x).Count(y => order.IsAtLeast(y, x)) <= ceiling(x);

    private AdmissionReason TogetherOrNot(Entrant x, bool all)
    {
        List<Entrant> fitting = [.. rivals.Where(Fits)];
        long ahead = fitting.Count(y => order.IsBetter(y, x));
        Entrant? cut = all ? null : fitting.FirstOrDefault(y => order.IsBetter(y, x) && Straddles(fitting, y));
        if (cut is not null)
        {
            return IsZoneDone(fitting, x, cut) ? AdmissionReason.ZoneCeiling : AdmissionReason.BehindCut;
        }

        return ahead >= places ? AdmissionReason.BeyondLine
            : !Fits(x) ? IsCut(x) ? AdmissionReason.CutByCeiling : AdmissionReason.ZoneCeiling
            : !Straddles(fitting, x) ? AdmissionReason.WithinQuota
            : all ? AdmissionReason.AllEqualsAdmitted : AdmissionReason.CutWithEquals;
    }

    /// <summary>The first equals, and only they, of whom some find a place and some do not.</summary>
    private bool Straddles(List<Entrant> fitting, Entrant x) =>
        fitting.Count(y => order.IsBetter(y, x)) < places && fitting.Count(y => order.IsAtLeast(y, x)) > places;

    /// <summary>When the line cut equals and so ended the competition, the zone had gained all it may, or its ceiling had cut equals itself.</summary>
    private bool IsZoneDone(List<Entrant> fitting, Entrant x, Entrant cut) =>
        Own(x).Any(y => !Fits(y) && order.IsAtLeast(y, cut)) || Own(x).Count(y => fitting.Contains(y) && order.IsBetter(y, cut)) >= ceiling(x);

    private AdmissionReason ByLot(Entrant x)
    {
        List<Entrant> passing = [.. rivals.Where(y => Own(y).Count(z => order.IsBefore(z, y)) < ceiling(y))];
        if (passing.Count(y => order.IsBetter(y, x)) >= places)
        {
            return AdmissionReason.BeyondLine;
        }

        if (!passing.Contains(x))
        {
            return Own(x).Count(y => order.IsBetter(y, x)) >= ceiling(x) ? AdmissionReason.ZoneCeiling : AdmissionReason.LostLotAtCeiling;
        }

        bool isDrawn = !Fits(x) || passing.Count(y => order.IsAtLeast(y, x)) > places;
        return passing.Count(y => order.IsBefore(y, x)) >= places ? AdmissionReason.LostLot : isDrawn ? AdmissionReason.WonLot : AdmissionReason.WithinQuota;
    }

    private AdmissionReason Unstated(Entrant x)
    {
        // Up to the first equals who may not all find a place, everything is sure: the fitting are in, and what a ceiling may let pass is held back.
        List<Entrant> stops = [.. rivals.Where(y => SureUpTo(y) + HeldUpTo(y) > places)];
        bool isBehind = stops.Any(y => order.IsBetter(y, x));
        bool isStop = !isBehind && stops.Contains(x);
        if (!isBehind && !isStop)
        {
            return SureBefore(x) >= places ? AdmissionReason.BeyondLine
                : Fits(x) ? AdmissionReason.WithinQuota : IsCut(x) ? AdmissionReason.EqualsAtCeiling : AdmissionReason.ZoneCeiling;
        }

        Entrant first = stops.First(y => !stops.Any(z => order.IsBetter(z, y)));
        bool isFull = SureBefore(first) + HeldBefore(first) == places;
        if (HeldBefore(first) == 0 && (isFull || HeldUpTo(first) == 0))
        {
            bool isPastCeiling = isStop && !Fits(x);
            return isFull || isBehind ? AdmissionReason.BeyondLine : isPastCeiling ? AdmissionReason.ZoneCeiling : AdmissionReason.EqualsAtLine;
        }

        bool stopsHere = isStop && !isFull;
        bool isClosed = Own(x).Any(y => IsCut(y) && (isFull ? order.IsBetter(y, first) : order.IsAtLeast(y, first)) && order.IsBetter(y, x))
            || Own(x).Count(y => Fits(y) && order.IsBetter(y, first)) >= ceiling(x);
        return isClosed ? AdmissionReason.ZoneCeiling : stopsHere && IsCut(x) ? AdmissionReason.EqualsAtCeiling : AdmissionReason.BehindUndecided;
    }

    /// <summary>The first of the own zone whom the ceiling cuts.</summary>
    private bool IsCut(Entrant x) => !Fits(x) && Own(x).Where(y => order.IsBetter(y, x)).All(Fits) && Own(x).Count(y => order.IsBetter(y, x)) < ceiling(x);

    private long SureUpTo(Entrant x) => rivals.Count(y => Fits(y) && order.IsAtLeast(y, x));

    private long SureBefore(Entrant x) => rivals.Count(y => Fits(y) && order.IsBetter(y, x));

    private long HeldUpTo(Entrant x) => Held(y => order.IsAtLeast(y, x));

    private long HeldBefore(Entrant x) => Held(y => order.IsBetter(y, x));

    private long Held(Func<Entrant, bool> stands) => rivals.Where(y => stands(y) && IsCut(y))
        .GroupBy(zone).Sum(cut => ceiling(cut.First()) - Own(cut.First()).Count(y => order.IsBetter(y, cut.First())));
}
