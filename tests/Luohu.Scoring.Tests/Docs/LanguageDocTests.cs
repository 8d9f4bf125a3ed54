using System.Text;
using System.Text.RegularExpressions;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>
/// Runs every example of docs/language.md and docs/language.en.md. LUOHU_UPDATE_BASELINES=1 rewrites their tables of words.
/// </summary>
public sealed partial class LanguageDocTests
{
    /// <summary>A fragment need not use the parameters it may use.</summary>
    private const string Unused = "LH326";

    private const string TablesBegin = "<!-- 生成：词表 -->\n";
    private const string TablesEnd = "<!-- 生成完 -->";

    public static TheoryData<string> Files => [.. DocLanguage.Both.Select(l => l.File)];

    public static TheoryData<string, int> Examples => Lines(_ => true);

    public static TheoryData<string, int> Scored => Lines(e => e.Cases.Count > 0);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Checked_SaysWhatItsMarkSays(string file, int line)
    {
        DocExample example = Find(file, line);
        string[] expected = example.Code is { } code ? [$"{(example.Severity == example.Language.Word(DocLanguage.Error) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning)} {code}"] : [];
        IReadOnlyList<Diagnostic> diagnostics = CompiledRuleset.Compile("doc.yaml", Encoding.UTF8.GetBytes(example.Ruleset), PlanMode.Interpreted).Diagnostics;
        string told = string.Join('\n', diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese)));
        Assert.True(expected.SequenceEqual(diagnostics.Where(d => d.Code != Unused).Select(d => $"{d.Severity} {d.Code}")), told + "\n" + example.Ruleset);
    }

    [Theory]
    [MemberData(nameof(Scored))]
    public void Example_Scored_GivesWhatTheTextSays(string file, int line) => new DocScoring(Find(file, line)).Check();

    [Theory]
    [MemberData(nameof(Files))]
    public void Tables_AreThoseOfTheEngine(string file)
    {
        var language = DocLanguage.Of(file);
        string text = File.ReadAllText(DocReader.PathOf(language));
        int start = text.IndexOf(TablesBegin, StringComparison.Ordinal) + TablesBegin.Length;
        int end = text.IndexOf(TablesEnd, start, StringComparison.Ordinal);
        string tables = DocTables.Of(language);
        if (Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(DocReader.PathOf(language), text[..start] + tables + text[end..]);
        }
        else
        {
            Assert.Equal(tables, text[start..end]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_EveryOne_IsTaught(string file)
    {
        var language = DocLanguage.Of(file);
        string text = File.ReadAllText(DocReader.PathOf(language));
        string code = string.Join('\n', Code().Matches(text[..text.IndexOf(TablesBegin, StringComparison.Ordinal)]).Select(m => m.Value));
        IEnumerable<Term> terms = Keywords.All.Select(k => k.Term).Concat(Functions.AllTerms).Concat(Words.AllTerms).Concat(Enum.GetValues<Unit>().Select(Units.TermOf).OfType<Term>());
        Assert.Empty(terms.Select(language.Word).Where(w => !IsIn(code, w)).Distinct());
    }

    [Fact]
    public void Examples_OfBothLanguages_AreTheSame()
    {
        static IEnumerable<string> Shape(DocLanguage language) => DocReader.Examples(language).Select(e => $"{e.Kind} {e.Code} {e.Cases.Count}");
        static int Headings(DocLanguage language) => DocReader.Lines(language).Count(l => l.StartsWith("##", StringComparison.Ordinal));
        Assert.Equal(Shape(DocLanguage.Chinese), Shape(DocLanguage.English));
        Assert.Equal(Headings(DocLanguage.Chinese), Headings(DocLanguage.English));
        Assert.True(Shape(DocLanguage.Chinese).Count() >= 75);
    }

    private static DocExample Find(string file, int line) => DocReader.Examples(DocLanguage.Of(file)).Single(e => e.Line == line);

    private static TheoryData<string, int> Lines(Func<DocExample, bool> which)
    {
        var data = new TheoryData<string, int>();
        foreach (DocExample example in DocLanguage.Both.SelectMany(DocReader.Examples).Where(which))
        {
            data.Add(example.Language.File, example.Line);
        }

        return data;
    }

    /// <summary>English words end where their letters end; Chinese ones stand as they are.</summary>
    private static bool IsIn(string code, string word) => char.IsAscii(word[0])
        ? Regex.IsMatch(code, $@"(?<![A-Za-z_]){Regex.Escape(word)}(?![A-Za-z_])", RegexOptions.CultureInvariant)
        : code.Contains(word, StringComparison.Ordinal);

    [GeneratedRegex("```.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
