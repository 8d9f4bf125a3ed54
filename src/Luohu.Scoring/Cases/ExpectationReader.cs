using System.Globalization;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases;

/// <summary>Reads 预期. Every statement becomes one expectation; a statement of nothing is a mistake.</summary>
internal sealed class ExpectationReader(NodeReader reader)
{
    private static readonly CaseKey[] Keys =
        [CaseKey.Verdict, CaseKey.Track, CaseKey.Total, CaseKey.Items, CaseKey.Gates, CaseKey.Vetoes, CaseKey.Benefits, CaseKey.Missing];

    public IReadOnlyList<Expectation> Read(MappingEntry expect, string name)
    {
        if (CaseMapping.Read(expect.Value, Keys, reader) is not { } keys)
        {
            return [];
        }

        if (!keys.IsDamaged && !Keys.Any(keys.Has))
        {
            reader.Report(Catalogue.CaseExpectsNothing(expect.Key.Span, name));
        }

        return [.. Keys.SelectMany(k => keys.Entry(k) is { } entry ? ReadEntry(k, entry) : [])];
    }

    private IEnumerable<Expectation> ReadEntry(CaseKey key, MappingEntry entry) => (key, entry.Value) switch
    {
        (CaseKey.Verdict, _) => One(Word(entry, CaseWords.Verdicts), v => new ExpectedVerdict(entry.Key.Span, v)),
        (CaseKey.Total, _) => One(Number(entry), n => new ExpectedTotal(entry.Key.Span, n)),
        (CaseKey.Items, _) => EntriesOf(entry).SelectMany(e => One(Number(e), n => new ExpectedPoints(e.Key.Span, NameOf(e), n))),
        (CaseKey.Track, MappingNode) => Conditions(CaseKey.Track, entry, CaseWords.Outcomes),
        (CaseKey.Track, _) => Track(entry),
        (CaseKey.Gates, _) => Conditions(CaseKey.Gates, entry, CaseWords.Outcomes),
        (CaseKey.Vetoes, _) => Conditions(CaseKey.Vetoes, entry, CaseWords.VetoOutcomes),
        (CaseKey.Benefits, _) => EntriesOf(entry).SelectMany(Benefit),
        _ => Missing(entry),
    };

    private static IEnumerable<Expectation> One<T>(T? value, Func<T, Expectation> make)
        where T : struct => value is { } known ? [make(known)] : [];

    private IEnumerable<Expectation> Track(MappingEntry entry)
    {
        if (reader.Text(entry.Value, entry.Key.Value) is not { } text)
        {
            return [];
        }

        return [new ExpectedTrack(entry.Key.Span, ProfileWords.None.Is(text.Value) ? null : text)];
    }

    private IEnumerable<Expectation> Conditions(CaseKey section, MappingEntry entry, IReadOnlyList<(ConditionOutcome Value, Term Term)> words) =>
        EntriesOf(entry).SelectMany(e => One(Word(e, words), o => new ExpectedCondition(e.Key.Span, section, NameOf(e), o)));

    /// <summary>A number is granted with that amount.</summary>
    private IEnumerable<Expectation> Benefit(MappingEntry entry) => IsNumber(entry.Value)
        ? One(Number(entry), n => new ExpectedBenefit(entry.Key.Span, NameOf(entry), BenefitOutcome.Granted, n))
        : One(Word(entry, CaseWords.BenefitOutcomes), o => new ExpectedBenefit(entry.Key.Span, NameOf(entry), o, null));

    private static bool IsNumber(YamlNode node) => node is ScalarNode { Value: [var first, ..] } && (char.IsAsciiDigit(first) || first is '-' or '+' or '.');

    /// <summary>缺少: an empty list says that nothing is missing.</summary>
    private IEnumerable<Expectation> Missing(MappingEntry entry)
    {
        int before = reader.Diagnostics.Count;
        var facts = reader.Texts(entry.Value);
        return reader.Diagnostics.Count == before ? [new ExpectedMissing(entry.Key.Span, facts)] : [];
    }

    private IReadOnlyList<MappingEntry> EntriesOf(MappingEntry entry)
    {
        IReadOnlyList<MappingEntry> entries = reader.Mapping(entry.Value)?.Entries ?? [];
        if (entries.Count == 0 && entry.Value is MappingNode)
        {
            reader.Report(Catalogue.ListEmpty(entry.Key.Span, entry.Key.Value));
        }

        return entries;
    }

    private static Located NameOf(MappingEntry entry) => new(entry.Key.Span, entry.Key.Value);

    private T? Word<T>(MappingEntry entry, IReadOnlyList<(T Value, Term Term)> words)
        where T : struct
    {
        if (reader.Text(entry.Value, entry.Key.Value) is not { } text)
        {
            return null;
        }

        foreach ((T value, Term term) in words)
        {
            if (term.Is(text.Value))
            {
                return value;
            }
        }

        string[] allowed = [.. words.Select(w => CaseWords.Spell(w.Term, text.Value))];
        reader.Report(Catalogue.ExpectedWordUnknown(text.Span, entry.Key.Value, text.Value, allowed));
        return null;
    }

    private decimal? Number(MappingEntry entry)
    {
        if (reader.Text(entry.Value, entry.Key.Value) is not { } text)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text.Value, Plain, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        reader.Report(Catalogue.ExpectedNumberForm(text.Span, entry.Key.Value, text.Value));
        return null;
    }
}
