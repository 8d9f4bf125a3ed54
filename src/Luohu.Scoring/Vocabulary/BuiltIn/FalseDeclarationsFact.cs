using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>虚假申报.</summary>
internal static class FalseDeclarationsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "虚假申报",
        "false_declarations",
        p => p.FalseDeclarations,
        [
            FieldOf<FalseDeclaration>.RecordDate(r => r.Date),
            FieldOf<FalseDeclaration>.Text("类别", "kind", r => r.Kind),
        ]);
}
