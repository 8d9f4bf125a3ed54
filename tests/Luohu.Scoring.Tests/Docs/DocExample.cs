using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>A fenced block of the language reference that is marked as an example.</summary>
/// <param name="Language">The document it stands in.</param>
/// <param name="Line">The line of its fence.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Severity">错误 or 警告, as marked; null for a good one.</param>
/// <param name="Code">The diagnostic named beside that word.</param>
/// <param name="Text">Its lines.</param>
internal sealed record DocExample(DocLanguage Language, int Line, DocKind Kind, string? Severity, string? Code, string Text)
{
    /// <summary>The cases that follow it.</summary>
    public IReadOnlyList<DocCase> Cases { get; init; } = [];

    /// <summary>The whole ruleset that the text means.</summary>
    public string Ruleset => Kind switch
    {
        DocKind.Ruleset => Text,
        DocKind.Sections => Language.Head + Text,
        DocKind.Items => $"{Language.Head}{Language.Context}{Language.Key(Keyword.Scoring)}:\n{Indented}",
        _ => $"{Language.Head}{Language.Context}{Language.Key(Keyword.Definitions)}:\n{Indented}{Readers}",
    };

    private string Indented => string.Concat(Text.Split('\n').Where(l => l.Length > 0).Select(l => $"  {l}\n"));

    /// <summary>An item for each definition whose points are told, and a gate for each that is told to be met or not.</summary>
    private string Readers
    {
        get
        {
            string[] gates = [.. Cases.SelectMany(c => c.Gates.Keys).Distinct()];
            string[] items = [.. Cases.SelectMany(c => c.Items.Keys).Distinct()];
            string Entry(string name, Keyword value, string written) => $"  - {{{Language.Key(Keyword.Id)}: {name}, {Language.Key(value)}: {written}}}\n";
            string read = gates.Length == 0 ? string.Empty : $"{Language.Key(Keyword.Gates)}:\n{string.Concat(gates.Select(g => Entry(g, Keyword.When, g)))}";
            string points = items.Length == 0 ? Entry("example", Keyword.Points, "0") : string.Concat(items.Select(i => Entry(i, Keyword.Points, i)));
            return $"{read}{Language.Key(Keyword.Scoring)}:\n{points}";
        }
    }
}
