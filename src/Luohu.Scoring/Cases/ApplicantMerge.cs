using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Syntax.Yaml;

namespace Luohu.Scoring.Cases;

/// <summary>
/// The applicant of a case that is built on another: a stated fact replaces the inherited one, member by member in a group such as 户籍, fact by fact in a
/// person that is written without a list; records under 追加 come behind the inherited ones.
/// </summary>
internal sealed class ApplicantMerge(ProfileSchema schema, DiagnosticBag diagnostics)
{
    public MappingNode Merge(MappingNode inherited, MappingNode? stated, MappingNode? added)
    {
        MappingNode merged = stated is null ? inherited : State(inherited, stated, schema.Names, MergeFact);
        return (added?.Entries ?? []).Aggregate(merged, Add);
    }

    /// <summary>What is stated, behind what is inherited and not stated. A name in two languages is one name.</summary>
    private static MappingNode State(MappingNode inherited, MappingNode stated, NameTable names, Func<int, YamlNode, YamlNode, YamlNode> merge)
    {
        List<MappingEntry> kept = [.. inherited.Entries];
        var all = new List<MappingEntry>();
        foreach (MappingEntry entry in stated.Entries)
        {
            int name = names.Find(entry.Key.Value);
            MappingEntry? before = kept.Find(k => IsSame(k, entry, name, names));
            kept.RemoveAll(k => IsSame(k, entry, name, names));
            all.Add(before is null ? entry : entry with { Value = merge(name, before.Value, entry.Value) });
        }

        return stated with { Entries = [.. kept, .. all] };
    }

    private static bool IsSame(MappingEntry entry, MappingEntry other, int name, NameTable names) =>
        name >= 0 ? names.Find(entry.Key.Value) == name : string.Equals(entry.Key.Value, other.Key.Value, StringComparison.Ordinal);

    private YamlNode MergeFact(int name, YamlNode inherited, YamlNode stated)
    {
        if (name < 0 || schema.ReservedOf(name) is not null || inherited is not MappingNode before || stated is not MappingNode now)
        {
            return stated;
        }

        return schema.Facts[name].Shape switch
        {
            FactShape.Group => State(before, now, schema.Facts[name].Names, (_, _, value) => value),
            FactShape.Persons => State(before, now, schema.Names, MergeFact),
            _ => stated,
        };
    }

    private MappingNode Add(MappingNode applicant, MappingEntry added)
    {
        int name = schema.Names.Find(added.Key.Value);
        bool isList = name < 0 || (schema.ReservedOf(name) is null && schema.Facts[name].Shape is FactShape.List or FactShape.Persons);
        if (!isList || added.Value is not SequenceNode records)
        {
            diagnostics.Add(Catalogue.AddedNotList(added.Key.Span, added.Key.Value));
            return applicant;
        }

        MappingEntry? before = applicant.Entries.FirstOrDefault(e => IsSame(e, added, name, schema.Names));
        return before?.Value is SequenceNode known
            ? applicant with { Entries = [.. applicant.Entries.Select(e => ReferenceEquals(e, before) ? e with { Value = known with { Items = [.. known.Items, .. records.Items] } } : e)] }
            : applicant with { Entries = [.. applicant.Entries, added] };
    }
}
