using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Writes the words of a ruleset in Chinese, in English, or now one and now the other.</summary>
internal sealed class Tongue(Draws draws)
{
    private readonly int _mode = draws.Below(3);

    public string Word(string zh, string en) => _mode switch
    {
        0 => zh,
        1 => en,
        _ => draws.Chance(50) ? en : zh,
    };

    public string Word(Term term) => Word(term.Zh, term.En);

    /// <summary>A name of the author's own, the same wherever it stands.</summary>
    public string Own(string zh, string en, int number) => (_mode == 1 ? en : zh) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string Unit(Unit unit) => Units.TermOf(unit) is { } term ? " " + Word(term) : "";

    public string Separator => Word("、", ", ");
}
