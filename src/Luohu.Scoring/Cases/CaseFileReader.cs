using System.Globalization;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>From the bytes of a file of cases to what is written in it, with the scan for slips and the limits of rulesets.</summary>
internal sealed class CaseFileReader
{
    private static readonly CaseKey[] FileKeys = [CaseKey.Ruleset, CaseKey.Note, CaseKey.Cases];

    private static readonly CaseKey[] CaseKeys =
        [CaseKey.Name, CaseKey.Note, CaseKey.AsOf, CaseKey.BasedOn, CaseKey.Sample, CaseKey.Applicant, CaseKey.Added, CaseKey.Expect];

    private readonly NodeReader _reader;
    private readonly Dictionary<string, TextSpan> _names = new(StringComparer.Ordinal);

    private CaseFileReader(NodeReader reader) => _reader = reader;

    /// <summary>What could be read; null when it is no file of cases at all. Every slip is among the diagnostics.</summary>
    public static CaseFileSyntax? Read(CaseFile file, DiagnosticBag diagnostics)
    {
        SourceText? source = SourceDecoder.Decode(file.Name, file.Content.Span, diagnostics);
        if (source is null)
        {
            return null;
        }

        var inText = new DiagnosticBag(source);
        YamlNode? root = ScannedYaml.Read(source, inText);
        CaseFileSyntax? read = root is null ? null : new CaseFileReader(new NodeReader(source, inText)).ReadFile(root, source);
        diagnostics.AddRange(inText.ToSorted());
        return read;
    }

    private CaseFileSyntax? ReadFile(YamlNode root, SourceText source)
    {
        if (CaseMapping.Read(root, FileKeys, _reader) is not { } keys)
        {
            return null;
        }

        keys.Require(CaseKey.Ruleset, source.Name);
        keys.Require(CaseKey.Cases, source.Name);
        keys.Text(CaseKey.Note);
        IReadOnlyList<YamlNode> nodes = keys.Entry(CaseKey.Cases) is { } entry ? NodesOf(entry) : [];
        CaseSyntax[] cases = [.. nodes.Select(ReadCase).OfType<CaseSyntax>()];
        return keys.Text(CaseKey.Ruleset) is { } ruleset ? new CaseFileSyntax(source, ruleset, cases, nodes.Count) : null;
    }

    private IReadOnlyList<YamlNode> NodesOf(MappingEntry cases)
    {
        IReadOnlyList<YamlNode>? nodes = _reader.Entries(cases.Value);
        if (nodes is { Count: 0 })
        {
            _reader.Report(Catalogue.NoCases(cases.Key.Span));
        }

        return nodes ?? [];
    }

    private CaseSyntax? ReadCase(YamlNode node)
    {
        int before = _reader.Diagnostics.Count;
        CaseSyntax? read = ReadKeys(node);
        return read is null ? null : read with { IsBroken = _reader.Diagnostics.Count > before };
    }

    private CaseSyntax? ReadKeys(YamlNode node)
    {
        if (CaseMapping.Read(node, CaseKeys, _reader) is not { } keys || !keys.Require(CaseKey.Name, _reader.Slice(_reader.Head(node))) || keys.Text(CaseKey.Name) is not { } name)
        {
            return null;
        }

        if (!_names.TryAdd(name.Value, name.Span))
        {
            _reader.Report(Catalogue.CaseNameRepeated(name.Span, name.Value, _names[name.Value]));
        }

        keys.Text(CaseKey.Note);
        Located? basedOn = keys.Text(CaseKey.BasedOn);
        Located? sample = keys.Text(CaseKey.Sample);
        if (basedOn is not null && sample is not null)
        {
            _reader.Report(Catalogue.CaseHasTwoBases(sample.Span, basedOn.Span));
        }

        if (!keys.Has(CaseKey.BasedOn) && !keys.Has(CaseKey.Sample))
        {
            keys.Require(CaseKey.Applicant, name.Value);
        }

        Located? asOf = keys.Text(CaseKey.AsOf);
        return new CaseSyntax(name)
        {
            AsOf = asOf,
            Day = asOf is null ? null : ReadDay(asOf),
            BasedOn = basedOn,
            Sample = sample,
            Applicant = MappingOf(keys, CaseKey.Applicant),
            Added = MappingOf(keys, CaseKey.Added),
            Expected = ReadExpected(keys, name),
            IsBroken = false,
        };
    }

    private MappingNode? MappingOf(CaseMapping keys, CaseKey key) => keys.Entry(key) is { } entry ? _reader.Mapping(entry.Value) : null;

    private IReadOnlyList<Expectation> ReadExpected(CaseMapping keys, Located name)
    {
        if (keys.Entry(CaseKey.Expect) is { } entry)
        {
            return new ExpectationReader(_reader).Read(entry, name.Value);
        }

        if (!keys.IsDamaged)
        {
            _reader.Report(Catalogue.CaseExpectsNothing(name.Span, name.Value));
        }

        return [];
    }

    private DateOnly? ReadDay(Located text)
    {
        if (!DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            _reader.Report(Catalogue.BadDate(text.Span, text.Value));
            return null;
        }

        if (day >= ScoringEngine.FirstAsOf && day <= ScoringEngine.LastAsOf)
        {
            return day;
        }

        _reader.Report(Catalogue.CaseDateOutside(text.Span, text.Value, ScoringEngine.FirstAsOf, ScoringEngine.LastAsOf));
        return null;
    }
}
