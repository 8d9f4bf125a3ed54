namespace Luohu.Scoring.Tests.Architecture;

/// <summary>The stages of the engine in their order: one may use only those before it.</summary>
internal static class Stages
{
    public const string RootNamespace = "Luohu.Scoring";

    private static readonly List<string> Order =
    [
        "Text", "Diagnostics", "Quantities", "Applicants", "Vocabulary", "Syntax", "Model", "Binding", "Planning", "Profiles",
        "Evaluation", "Assessments", "Explanation", "Catalogs", "Batch", "Reports", "Lots", "Ranking", "Allocation", "Certificates",
        "Comparisons", "Cases", "Analysis",
    ];

    public static IReadOnlyList<string> InOrder => Order;

    /// <summary>The place of a stage, or -1.</summary>
    public static int PlaceOf(string stage) => Order.IndexOf(stage);
}
