using System.Globalization;
using System.Text;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Profiles;

/// <summary>A vocabulary with declared facts, a layout that keeps everything, and the readers over both.</summary>
internal sealed class ProfileWorld
{
    public static readonly DateOnly AsOf = new(2016, 6, 30);

    private readonly ProfileReader _json;
    private readonly ApplicantReader _typed;

    public ProfileWorld(FactVocabulary? vocabulary = null, IReadOnlySet<string>? zones = null, Func<string, bool>? isKnownElsewhere = null, RowLayout? layout = null)
    {
        Vocabulary = vocabulary ?? WithDeclared;
        Layout = layout ?? LayoutOfAll(Vocabulary);
        Schema = new ProfileSchema(Vocabulary);
        var plan = new RowPlan(Schema, Layout);
        _json = new ProfileReader(plan, zones, isKnownElsewhere);
        _typed = new ApplicantReader(plan, zones, isKnownElsewhere);
        Row = new FactRow(Layout);
    }

    public static FactVocabulary WithDeclared { get; } = FactVocabulary.BuiltIn.With(Declared());

    public FactVocabulary Vocabulary { get; }

    public RowLayout Layout { get; }

    public ProfileSchema Schema { get; }

    public FactRow Row { get; set; }

    /// <summary>Keeps every fact, derived ones too, and names the text 东莞.</summary>
    public static RowLayout LayoutOfAll(FactVocabulary vocabulary)
    {
        List<FieldDefinition> values = [.. vocabulary.Facts.SelectMany(f => f switch
        {
            ValueFact value => [value.Value],
            GroupFact group => group.Fields,
            _ => (IReadOnlyList<FieldDefinition>)[],
        })];
        return new RowLayout(
            values,
            [.. vocabulary.Facts.OfType<ListFact>().Select((list, index) => new ListLayout(list, index, list.Fields))],
            [.. vocabulary.Facts.OfType<PersonsFact>()],
            new TextCodes(["东莞"]));
    }

    public ProfileReadResult Read(string json, DateOnly? asOf = null, bool requireId = false) => Read(Encoding.UTF8.GetBytes(json), asOf, requireId);

    public ProfileReadResult Read(ReadOnlySpan<byte> utf8, DateOnly? asOf = null, bool requireId = false) =>
        _json.Read(utf8, Row, asOf ?? AsOf, "申请人.json", requireId);

    public ProfileReadResult Read(Applicant applicant, DateOnly? asOf = null, bool requireId = false) => _typed.Read(applicant, Row, asOf ?? AsOf, requireId);

    /// <summary>The only mistake of a profile.</summary>
    public Diagnostic OnlyMistake(string json, DateOnly? asOf = null) => Assert.Single(Read(json, asOf).Diagnostics);

    /// <summary>A single value, or the member of a group.</summary>
    public long Value(string fact, string? field = null, FactRow? row = null) => (row ?? Row).Values[Layout.SlotOf(Field(fact, field))];

    public int Count(string list, FactRow? row = null) => (row ?? Row).Counts[ListOf(list).Index];

    /// <summary>A field of a record.</summary>
    public long CellOf(string list, int record, string field, FactRow? row = null)
    {
        ListLayout layout = ListOf(list);
        return (row ?? Row).Cells[layout.Index][(record * layout.Stride) + layout.ColumnOf(Field(list, field))];
    }

    public List<FactRow>? Persons(string fact) => Row.Persons[Layout.Persons.ToList().FindIndex(p => p.Name.Is(fact))];

    /// <summary>Everything a row holds, in words, so that rows can be compared and differences read.</summary>
    public string Dump(FactRow row)
    {
        var text = new StringBuilder();
        for (int i = 0; i < Layout.Values.Count; i++)
        {
            text.Append(Layout.Values[i].Name.Zh).Append('=').Append(Shown(row, Layout.Values[i], row.Values[i])).Append('\n');
        }

        foreach (ListLayout list in Layout.Lists)
        {
            text.Append(CultureInfo.InvariantCulture, $"{list.Fact.Name.Zh} {row.Counts[list.Index]}:");
            for (int i = 0; i < row.Counts[list.Index] * list.Stride; i++)
            {
                text.Append(' ').Append(Shown(row, list.Columns[i % list.Stride], row.Cells[list.Index][i]));
            }

            text.Append('\n');
        }

        for (int i = 0; i < row.Persons.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Layout.Persons[i].Name.Zh} {row.Persons[i]?.Count ?? -1}\n");
            row.Persons[i]?.ForEach(person => text.Append(Dump(person)));
        }

        return text.ToString();
    }

    private static string Shown(FactRow row, FieldDefinition field, long cell) =>
        field.Kind == ValueKind.Text && Cell.IsValue(cell) ? row.TextOf(cell) : cell.ToString(CultureInfo.InvariantCulture);

    private ListLayout ListOf(string name) => Layout.Lists.Single(l => l.Fact.Name.Is(name));

    private FieldDefinition Field(string fact, string? field)
    {
        FactDefinition found = Vocabulary.Find(fact) ?? throw new ArgumentException($"No fact {fact}.");
        return found is ValueFact value ? value.Value
            : FactVocabulary.FindField(found, field ?? "") ?? throw new ArgumentException($"No field {field} in {fact}.");
    }

    private static List<FactDefinition> Declared()
    {
        ChoiceType posts = DeclaredFacts.Choices("岗位", isOrdered: true, [new("一线", "front"), new("管理", "manager")]);
        var facts = new List<FactDefinition>
        {
            DeclaredFacts.Value(DeclaredFacts.Field(new("计生信息申报", "birth_info_declared"), ValueKind.Flag)),
            DeclaredFacts.Value(DeclaredFacts.Field(new("岗位", "post_class"), ValueKind.Choice, choices: posts), isPersonal: true),
            DeclaredFacts.Value(DeclaredFacts.Field(new("工龄", "service_years"), ValueKind.Number, Unit.Years, decimals: 1), isPersonal: true),
            DeclaredFacts.Value(DeclaredFacts.Field(new("来莞日期", "arrived_on"), ValueKind.Date)),
            DeclaredFacts.Value(DeclaredFacts.Field(new("来莞月份", "arrived_in"), ValueKind.Month)),
            DeclaredFacts.Value(DeclaredFacts.Field(new("来莞年度", "arrived_year"), ValueKind.Year)),
            DeclaredFacts.Value(DeclaredFacts.Field(new("受理时间", "accepted_at"), ValueKind.Time)),
            DeclaredFacts.Value(DeclaredFacts.Field(new("街道", "street"), ValueKind.Text)),
            DeclaredFacts.List(new("选派培训", "trainings"), SpellKind.Days, [DeclaredFacts.Field(new("学时", "lessons"), ValueKind.Number)], isPersonal: true),
            DeclaredFacts.List(new("技能竞赛", "contests"), SpellKind.None, [DeclaredFacts.Field(new("获奖", "won"), ValueKind.Flag)]),
        };
        var awards = (ListFact)(FactVocabulary.BuiltIn.Find("表彰") ?? throw new InvalidOperationException());
        var household = (GroupFact)(FactVocabulary.BuiltIn.Find("户籍") ?? throw new InvalidOperationException());
        facts.Add(DeclaredFacts.Extend(awards, [DeclaredFacts.Field(new("评选类别", "award_class"), ValueKind.Text)]));
        facts.Add(DeclaredFacts.Extend(household, [DeclaredFacts.Field(new("集体户", "collective"), ValueKind.Flag)]));
        return facts;
    }
}
