using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Explanation;

/// <summary>Every sentence an explanation is made of, in one language.</summary>
internal abstract record Phrases
{
    /// <summary>How it writes values.</summary>
    public abstract ValueWords Values { get; }

    /// <summary>Between parts of one statement.</summary>
    public abstract string Comma { get; }

    /// <summary>Between statements on one line.</summary>
    public abstract string Semicolon { get; }

    public abstract string Stop { get; }

    /// <summary>Between a heading and what it heads.</summary>
    public abstract string Colon { get; }

    // Headings
    public abstract string Title(string scheme);

    public abstract string Ruleset(string id, string version);

    public abstract string Applicant(string id);

    public abstract string AsOf(DateOnly date);

    public abstract string LedgerHeading { get; }

    public abstract IReadOnlyList<string> LedgerColumns { get; }

    public abstract string TotalRow { get; }

    public abstract string GatesHeading { get; }

    public abstract string VetoesHeading { get; }

    public abstract string TracksHeading(int count);

    public abstract string BenefitsHeading { get; }

    public abstract string DocumentsHeading { get; }

    public abstract string Fingerprint(string sha256);

    // Verdict
    public abstract string Verdict(Verdict verdict);

    public abstract string MeetsTrack(string track);

    public abstract string MeetsTracksToo(string tracks);

    public abstract string MeetsAll(bool hasVetoes);

    public abstract string TotalIs(decimal points);

    public abstract string Reasons { get; }

    public abstract string NoTrackHolds(int count);

    public abstract string UnderTrack(string track);

    public abstract string VetoApplies(string veto);

    /// <summary>The name of a condition within a sentence.</summary>
    public abstract string Quoted(string name);

    /// <summary>A condition inside another.</summary>
    public abstract string Inside(string around, string name);

    public abstract string AnyOf(string condition);

    /// <summary>Of the many ways to meet a condition.</summary>
    public abstract string NoneMet(string ways);

    public abstract string NoneDecided(string ways);

    public abstract string RuleFails(string? rule);

    public abstract string RuleHolds(string? rule);

    public abstract string RuleUndecided(string? rule);

    public abstract string Note(string note);

    public abstract string RestsOn(string citation);

    public abstract string TotalSoFar(decimal points, PointsRange range);

    public abstract string TotalMayChange(PointsRange range);

    public abstract string Undecided { get; }

    public abstract string WouldDecide { get; }

    public abstract string MissingForTotal { get; }

    // Bases
    public abstract string Citation(DocumentReference document, string article);

    public abstract string Modelled { get; }

    public abstract string NoBasis { get; }

    public abstract string Document(DocumentReference document);

    public abstract string ModelledPoints(decimal points);

    public abstract string ModelledLine(string name, decimal points, string basis);

    // Comparisons
    public abstract string Named(string name, string value);

    /// <summary>A quantity that is only known to lie in a range.</summary>
    public abstract string Ranged(string name, string range);

    public abstract string Demand(ComparisonRelation relation, DisplayKind kind, string right, bool isVeto);

    public abstract string Short(ComparisonRelation relation, DisplayKind kind, string distance);

    // Conditions
    public abstract string GateOutcome(ConditionOutcome outcome);

    public abstract string VetoOutcome(ConditionOutcome outcome);

    public abstract string OnBasis(string basis);

    public abstract string BenefitOutcome(BenefitOutcome outcome);

    public abstract string Amount(string money);

    public abstract string Missing(string facts);

    // Ledger
    public abstract string NotApplicable(string? condition);

    /// <summary>Of a line or condition that is for other uses.</summary>
    public abstract string OnlyFor(IReadOnlyList<string> uses);

    /// <summary>Of a line that is not in force; one of the days is there.</summary>
    public abstract string OnlyBetween(DateOnly? from, DateOnly? to);

    public abstract string NotKnown(string missing, string range);

    public abstract string PartlyKnown(string missing, string range);

    public abstract string Record(LedgerRecord record, string fields);

    /// <summary>A person related to the applicant.</summary>
    public abstract string Person(LedgerPerson person);

    /// <summary>Of a group over persons: whose points are taken.</summary>
    public abstract string PersonTaken(LedgerPerson person);

    public abstract string Row(string label);

    /// <summary>Stands before a record under its item.</summary>
    public abstract string Bullet { get; }

    /// <summary>A record under its item, by its number from 1 and what tells it from the others.</summary>
    public abstract string Nth(int number, string values);

    public abstract string MoreRecords(int count);

    /// <summary>Of a record that may or may not count, or whose points are not known.</summary>
    public abstract string NotCountedYet { get; }

    public abstract string Taken(string line);

    public abstract string NotTaken(string? winner);

    public abstract string Capped(string limit, string taken);

    public abstract string Floored(string limit, string added);

    public abstract string RoundedBy(string points);

    public abstract string MultipliedTo(string points);

    public abstract string EachRoundedBy(string points);

    public abstract string EachCapped(string taken);

    public abstract string EachFloored(string added);

    /// <summary>Not counted since the line of that name is.</summary>
    public abstract string ExcludedBy(string line);

    public abstract string NothingThatScores(string list);

    /// <summary>There are records, but none is worth a point by itself.</summary>
    public abstract string EachScoresNothing(string list, int count, bool areGroups);

    public abstract string FactList(IEnumerable<MissingFact> facts);

    public abstract string Fact(MissingFact fact);

    public abstract string ValueList(IEnumerable<string> values);

    public static Phrases In(Language language) => language == Language.Chinese ? new ChinesePhrases() : new EnglishPhrases();

    protected string Name(Term term) => Values.Name(term);
}
