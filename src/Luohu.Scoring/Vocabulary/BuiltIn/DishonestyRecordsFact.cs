using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>失信.</summary>
internal static class DishonestyRecordsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "失信",
        "dishonesty_records",
        p => p.DishonestyRecords,
        [
            FieldOf<DishonestyRecord>.RecordDate(r => r.Date),
            FieldOf<DishonestyRecord>.Text("类别", "kind", r => r.Kind),
        ]);
}
