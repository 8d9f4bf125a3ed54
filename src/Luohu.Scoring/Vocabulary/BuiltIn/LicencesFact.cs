using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>执业资格.</summary>
internal static class LicencesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "执业资格",
        "licences",
        p => p.Licences,
        [
            FieldOf<Licence>.Flag("国家注册", "national", r => r.National),
            FieldOf<Licence>.RecordDate(r => r.Date),
        ]);
}
