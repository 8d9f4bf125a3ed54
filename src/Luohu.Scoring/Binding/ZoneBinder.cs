using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Binding;

/// <summary>Settles what tells the zones of a ranking apart: its rounds, its places and the share of a zone must all mean the same zones.</summary>
internal sealed class ZoneBinder(Symbols symbols)
{
    /// <summary>The field of the application.</summary>
    public const string Zone = "区域";

    /// <summary>What tells zones apart; null when there are none. False and a diagnostic when the parts do not agree.</summary>
    /// <param name="rounds">The rounds.</param>
    /// <param name="quota">The places, as far as they stand in the ruleset.</param>
    /// <param name="hasTable">True when the caller hands in the places.</param>
    /// <param name="zone">What tells zones apart.</param>
    public bool TryBind(IReadOnlyList<BoundRound> rounds, BoundExpression? quota, bool hasTable, out BoundExpression? zone)
    {
        BoundExpression? first = rounds.Select(r => r.Zone).FirstOrDefault(z => z is not null);
        BoundExpression? other = rounds.Select(r => r.Zone).FirstOrDefault(z => z is not null && first is not null && !IsSame(z, first));
        Diagnostic? slip = other is not null && first is not null ? Catalogue.RoundZonesDiffer(other.Span, first.Span)
            : first is not null ? ByZone(quota, first)
            : ByFact(quota);
        zone = first ?? FactOf(quota) ?? (hasTable ? Of(GroupFacts.Application.Name.Zh, Zone, new TextSpan(0, 0)) : null);
        if (slip is null && zone is null && rounds.Select(r => r.ZoneAtMost).FirstOrDefault(s => s is not null) is { } share)
        {
            slip = Catalogue.ZoneShareWithoutZones(share.Span);
        }

        if (slip is not null)
        {
            symbols.Diagnostics.Add(slip);
        }

        return slip is null;
    }

    /// <summary>A field of a built-in group; not that of the group itself, to which the ruleset may have added fields.</summary>
    public FactReference? Of(string group, string name, TextSpan span) =>
        symbols.Vocabulary.Find(group) is GroupFact fact && FactVocabulary.FindField(fact, name) is { } field ? new FactReference(span, BoundType.Of(field), fact, field) : null;

    /// <summary>Places may go by one text or choice of the applicant: that is the zone then.</summary>
    private static Diagnostic? ByFact(BoundExpression? quota) => quota is null || Reads(quota).Count == 0 || FactOf(quota) is not null ? null : Catalogue.QuotaNotByZone(quota.Span);

    private Diagnostic? ByZone(BoundExpression? quota, BoundExpression zone)
    {
        bool isSame = quota switch
        {
            null => true,
            Let { Value: var key } => IsSame(key, zone),
            _ => Reads(quota).All(Reads(zone).Contains),
        };
        return isSame || quota is null ? null : Catalogue.QuotaByOtherZones(quota.Span, zone.Span);
    }

    private static IReadOnlyList<FactRead> Reads(BoundExpression expression) => FactReads.Of([expression], []);

    private static FactReference? FactOf(BoundExpression? quota) =>
        quota is not null && Reads(quota) is [{ Fact: not ListFact, Field: { Kind: ValueKind.Text or ValueKind.Choice } field } read]
            ? new FactReference(quota.Span, BoundType.Of(field), read.Fact, field)
            : null;

    private bool IsSame(BoundExpression left, BoundExpression right) => (left, right) switch
    {
        (FactReference l, FactReference r) => ReferenceEquals(l.Field, r.Field) && ReferenceEquals(l.Person, r.Person),
        (DefinitionReference l, DefinitionReference r) => ReferenceEquals(l.Definition, r.Definition),
        _ => symbols.Source.Slice(left.Span).SequenceEqual(symbols.Source.Slice(right.Span)),
    };
}
