using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads the profile of one applicant from YAML into a fact row: the names, values and checks of JSON, in the YAML of rulesets, with the same scan for
/// slips of the keyboard before it and the same limits. Used again for the next profile; not thread-safe.
/// </summary>
/// <remarks>What is not known is left out; a value of <c>null</c> or <c>~</c> is a mistake.</remarks>
internal sealed class YamlProfileReader
{
    private readonly RowBuilder _builder;
    private readonly ProfileMistakes _mistakes = new();
    private readonly Func<string, bool>? _isKnownElsewhere;

    /// <inheritdoc cref="ProfileReader(RowPlan, IReadOnlySet{string}, Func{string, bool})"/>
    public YamlProfileReader(RowPlan plan, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null)
    {
        _builder = new RowBuilder(plan, zones);
        _isKnownElsewhere = isKnownElsewhere;
    }

    /// <inheritdoc cref="ProfileReader.Read"/>
    public ProfileReadResult Read(ReadOnlySpan<byte> utf8, FactRow row, DateOnly asOf, string sourceName, bool requireId)
    {
        var diagnostics = new DiagnosticBag();
        SourceText? source = SourceDecoder.Decode(sourceName, utf8, diagnostics);
        MappingNode? applicant = source is null ? null : Parse(source, diagnostics);
        if (source is null || applicant is null)
        {
            row.Clear();
            return new(null, false, [.. diagnostics.ToSorted().Select(Catalogue.InProfile)]);
        }

        ProfileReadResult result = Read(applicant, source, row, asOf, requireId);
        return diagnostics.Count == 0 ? result : result with { Diagnostics = [.. diagnostics.ToSorted(), .. result.Diagnostics] };
    }

    /// <summary>Fills the row from an applicant that stands within a YAML text, as in a file of cases. Its nodes must point into that text.</summary>
    public ProfileReadResult Read(MappingNode applicant, SourceText source, FactRow row, DateOnly asOf, bool requireId)
    {
        _mistakes.Clear();
        _builder.Begin(row, asOf, _mistakes);
        var reserved = new WrittenReserved(_builder);
        new YamlFacts(_builder, _mistakes, source, _isKnownElsewhere).ReadFacts(applicant, reserved);
        if (!_mistakes.IsFull)
        {
            if (requireId && !reserved.IdStated)
            {
                _mistakes.Add(Catalogue.IdMissing(), ProfileSchema.TermOf(ReservedWord.Id).Zh, YamlPlace.Of(applicant));
            }

            _builder.End();
        }

        return new(reserved.Id, _builder.IsComplete, _mistakes.ToDiagnostics(source, (mistake, place) => mistake with { Span = new TextSpan(place.Start, place.Length) }));
    }

    /// <summary>The mapping that a profile is, or null with mistakes.</summary>
    private static MappingNode? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var inText = new DiagnosticBag(source);
        YamlNode? root = ScannedYaml.Read(source, inText);
        MappingNode? applicant = root as MappingNode;
        if (root is SequenceNode)
        {
            inText.Add(Catalogue.ProfileNotObject(isList: true) with { Span = new TextSpan(root.Span.Start, 1) });
        }
        else if (root is ScalarNode)
        {
            applicant = new NodeReader(source, inText).Mapping(root);
        }

        diagnostics.AddRange(inText.ToSorted());
        return applicant;
    }
}
