using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>A ruleset wholly in English means the same.</summary>
public sealed class EnglishTests
{
    private const string Text = """
        ruleset: example/english
        version: "1"
        zones: [east, west]
        lists:
          insured: {taken_from: social_insurance.kind, members: [pension, medical]}
        facts:
          member: flag
        parameters: {line: 60 points, town: "Dongguan"}
        definitions:
          insured_months: highest(social_insurance where kind in insured by kind take months(group)) or else 0
        gates:
          - {id: adult, when: age >= 18 and not member = no}
        vetoes:
          - {id: crime, when: exists(offences where kind = crime and date within last 5 years)}
        tracks:
          - {id: points, when: total >= line}
        score:
          - {id: degree, each: degrees, take: best, by: level, table: {bachelor_level and above: 50, other: 0}}
          - {id: insurance, amount: insured_months, per: 12 months, points: 5, cap: 20}
          - {id: zone, by: application.zone, table: {east: 0, west: 5}}
          - {id: work, by: years(employment where city = town), bands: {under 1: 0, 1..4: amount, 5+: round(amount * 3 / 2; 1)}}

        """;

    [Fact]
    public void Score_EnglishRulesetAndProfile_AddsUp()
    {
        const string json = """
            'complete': true, 'birth_date': '1986-01-01', 'member': true, 'degrees': [{'level': 'bachelor_level'}],
            'social_insurance': [{'kind': 'pension', 'from': '2013-01', 'to': '2015-06'}], 'application': {'zone': 'west'},
            'employment': [{'from': '2011-06-30', 'city': 'Dongguan'}]
            """;
        Assessment assessment = Rules.Score(Text, json);
        Assert.Equal("degree=50 insurance=10 zone=5 work=7.5", Rules.Items(Text, json));
        Assert.Equal((72.5m, Verdict.Eligible), (assessment.Total, assessment.Verdict));
    }
}
