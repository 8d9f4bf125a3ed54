using System.Globalization;
using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Plain English. Names and rules stay in the ruleset's own words.</summary>
internal sealed record EnglishPhrases : Phrases
{
    public override ValueWords Values { get; } = new EnglishValues();

    public override string Comma => ", ";

    public override string Semicolon => "; ";

    public override string Stop => ".";

    public override string Colon => ": ";

    public override string LedgerHeading => "Points, item by item";

    public override IReadOnlyList<string> LedgerColumns { get; } = ["Item", "Raw", "Counted", "Why", "Basis"];

    public override string TotalRow => "Total";

    public override string GatesHeading => "Conditions (all must be met)";

    public override string VetoesHeading => "Exclusions (none may apply)";

    public override string BenefitsHeading => "Benefits";

    public override string DocumentsHeading => "Documents";

    public override string Reasons => "Reasons:";

    public override string Undecided => "Not decided yet:";

    public override string WouldDecide => "These facts would decide it; please supply them:";

    public override string MissingForTotal => "Facts still missing for the total: ";

    public override string Modelled => "modelled";

    public override string NoBasis => "none stated";

    public override string Title(string scheme) => $"Assessment: {scheme}";

    public override string Ruleset(string id, string version) => $"Ruleset: {id}, version {version}";

    public override string Applicant(string id) => $"Applicant: {id}";

    public override string AsOf(DateOnly date) => $"As of: {Values.Date(date)}";

    public override string TracksHeading(int count) => count > 1 ? "Tracks (one is enough)" : "Track";

    public override string Fingerprint(string sha256) => $"SHA-256 of the ruleset file: {sha256}";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Assessments.Verdict.Eligible => "Verdict: eligible",
        Assessments.Verdict.Ineligible => "Verdict: not eligible",
        _ => "Verdict: cannot be decided yet",
    };

    public override string MeetsTrack(string track) => $"You qualify by the track \"{track}\"";

    public override string MeetsTracksToo(string tracks) => $"You also qualify by {tracks}";

    public override string MeetsAll(bool hasVetoes) => hasVetoes ? "You meet every condition, and no exclusion applies" : "You meet every condition";

    public override string TotalIs(decimal points) => $"total {Values.Points(points)}";

    public override string NoTrackHolds(int count) => $"One of {count} tracks would be enough; none is met.";

    public override string UnderTrack(string track) => $"Track \"{track}\"";

    public override string VetoApplies(string veto) => $"Exclusion \"{veto}\" applies";

    public override string Quoted(string name) => $"\"{name}\"";

    public override string Inside(string around, string name) => $"{around}, \"{name}\"";

    public override string AnyOf(string condition) => $"{condition} (any one of)";

    public override string NoneMet(string ways) => $"none of these is met: {ways}";

    public override string NoneDecided(string ways) => $"none of these can be decided: {ways}";

    public override string RuleFails(string? rule) => $"the rule \"{rule}\" is not met";

    public override string RuleHolds(string? rule) => $"the rule \"{rule}\" holds";

    public override string RuleUndecided(string? rule) => $"the rule \"{rule}\" cannot be decided";

    public override string Note(string note) => $"Note: {note}";

    public override string RestsOn(string citation) => $"Basis: {citation}";

    public override string TotalSoFar(decimal points, PointsRange range) =>
        range.IsExact ? $"The total is {Values.Points(points)}" : $"What is known gives {Values.Points(points)}; with everything known the total is {Values.Range(range)}";

    public override string TotalMayChange(PointsRange range) => $"With everything known the total is {Values.Range(range)}; the verdict stays the same.";

    public override string Citation(DocumentReference document, string article) => article.Length == 0 ? Document(document) : $"{Document(document)} {article}";

    public override string Document(DocumentReference document) =>
        document.Number is null ? $"《{document.Title}》" : $"《{document.Title}》 ({document.Number})";

    public override string ModelledPoints(decimal points) => $"Modelled values, not a document, account for {Values.Points(points)} of the total: ";

    public override string ModelledLine(string name, decimal points, string basis) => $"{name} {Values.Points(points)} ({basis})";

    public override string Named(string name, string value) => $"{name} ({value})";

    public override string Ranged(string name, string range) => $"{name} {range}";

    public override string Demand(ComparisonRelation relation, DisplayKind kind, string right, bool isVeto) =>
        $"{(isVeto ? "excluded if" : "must be")} {RelationOf(relation, kind)}{right}";

    public override string Short(ComparisonRelation relation, DisplayKind kind, string distance)
    {
        bool isTooMuch = relation is ComparisonRelation.Less or ComparisonRelation.LessOrEqual;
        return kind is DisplayKind.Date or DisplayKind.Month or DisplayKind.Year
            ? (isTooMuch ? $"{distance} too late" : $"{distance} too early")
            : (isTooMuch ? $"{distance} over" : $"{distance} short");
    }

    public override string GateOutcome(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Holds => "met",
        ConditionOutcome.Fails => "not met",
        ConditionOutcome.NotApplicable => "not applicable",
        _ => "open",
    };

    public override string VetoOutcome(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Holds => "applies",
        ConditionOutcome.Fails => "does not apply",
        ConditionOutcome.NotApplicable => "not applicable",
        _ => "open",
    };

    public override string OnBasis(string basis) => $"  Basis: {basis}";

    public override string BenefitOutcome(BenefitOutcome outcome) => outcome switch
    {
        Assessments.BenefitOutcome.Granted => "granted",
        Assessments.BenefitOutcome.NotGranted => "not granted",
        _ => "open",
    };

    public override string Amount(string money) => $"amount {money}";

    public override string Missing(string facts) => $"missing: {facts}";

    public override string NotApplicable(string? condition) => condition is null ? "not applicable" : $"not applicable: \"{condition}\" is not met";

    public override string OnlyFor(IReadOnlyList<string> uses) => $"not applicable: only for \"{string.Join(", ", uses)}\"";

    public override string OnlyBetween(DateOnly? from, DateOnly? to) => $"not applicable: in force {(from is { } f ? $"from {Values.Date(f)}" : string.Empty)}{(from is null || to is null ? string.Empty : " ")}{(to is { } t ? $"to {Values.Date(t)}" : string.Empty)}";

    public override string NotKnown(string missing, string range) =>
        missing.Length == 0 ? $"nothing counted yet: the condition of its group is open; can be {range}" : $"nothing counted yet, missing: {missing}; can be {range}";

    public override string PartlyKnown(string missing, string range) => missing.Length == 0 ? $"can be {range}" : $"missing: {missing}; can be {range}";

    public override string Record(LedgerRecord record, string fields)
    {
        string place = record.Person is { } person ? Person(person) : $"{Name(record.List)}, {(record.IsGroup ? "group" : "record")} {ValueWords.Number(record.Index + 1)}";
        return fields.Length == 0 ? place : $"{place}: {fields}";
    }

    public override string Person(LedgerPerson person) => person.Name is { } name ? Name(name) : $"{Name(person.List)}, no. {ValueWords.Number(person.Index + 1)}";

    public override string PersonTaken(LedgerPerson person) => $"points of {Person(person)} taken";

    public override string Bullet => "- ";

    public override string Nth(int number, string values) =>
        string.Create(CultureInfo.InvariantCulture, $"record {number}{(values.Length == 0 ? string.Empty : ": ")}{values}");

    public override string MoreRecords(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} more");

    public override string NotCountedYet => "facts missing, not counted yet";

    public override string Row(string label) => $"row \"{label}\"";

    public override string Taken(string line) => $"\"{line}\" taken";

    public override string NotTaken(string? winner) => winner is null ? "not taken" : $"not taken, \"{winner}\" is";

    public override string Capped(string limit, string taken) => $"at most {limit}, {taken} taken off";

    public override string Floored(string limit, string added) => $"at least {limit}, {added} added";

    public override string RoundedBy(string points) => $"rounded by {points}";

    public override string MultipliedTo(string points) => $"multiplied: {points}";

    public override string EachRoundedBy(string points) => $"records rounded by {points}";

    public override string EachCapped(string taken) => $"at most so much a record, {taken} taken off";

    public override string EachFloored(string added) => $"at least so much a record, {added} added";

    public override string ExcludedBy(string line) => $"not counted beside \"{line}\"";

    public override string NothingThatScores(string list) => $"no record of {list} scores";

    public override string EachScoresNothing(string list, int count, bool areGroups) =>
        areGroups
            ? string.Create(CultureInfo.InvariantCulture, $"groups of {list}, {count}, are scored one by one, each 0")
            : string.Create(CultureInfo.InvariantCulture, $"records of {list}, {count}, are scored one by one, each 0");

    public override string FactList(IEnumerable<MissingFact> facts) => string.Join(", ", facts.Select(Fact));

    public override string Fact(MissingFact fact) => fact switch
    {
        { Person: { } person } => $"{Fact(fact with { Person = null })} ({Person(person)})",
        { Field: null } => Name(fact.Fact),
        { Records.Count: 0 } => $"{Name(fact.Field)} of {Name(fact.Fact)}",
        { Records.Count: 1 } => $"{Name(fact.Field)} of {Name(fact.Fact)} record {ValueWords.Number(fact.Records[0] + 1)}",
        _ => $"{Name(fact.Field)} of {Name(fact.Fact)} records {string.Join(", ", fact.Records.Select(r => ValueWords.Number(r + 1)))}",
    };

    public override string ValueList(IEnumerable<string> values) => string.Join(", ", values);

    private static string RelationOf(ComparisonRelation relation, DisplayKind kind)
    {
        bool isTime = kind is DisplayKind.Date or DisplayKind.Month or DisplayKind.Year or DisplayKind.Time;
        return relation switch
        {
            ComparisonRelation.Equal => string.Empty,
            ComparisonRelation.NotEqual => "other than ",
            ComparisonRelation.Less => isTime ? "before " : kind == DisplayKind.Choice ? "below " : "less than ",
            ComparisonRelation.LessOrEqual => isTime ? "not after " : "at most ",
            ComparisonRelation.Greater => isTime ? "after " : kind == DisplayKind.Choice ? "above " : "more than ",
            _ => isTime ? "not before " : "at least ",
        };
    }
}
