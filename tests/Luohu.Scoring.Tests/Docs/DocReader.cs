using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Docs;

/// <summary>Finds the examples of a language reference.</summary>
internal static class DocReader
{
    private const string Fence = "```";
    private const string Mark = "```yaml ";

    public static string PathOf(DocLanguage language) => Repository.PathTo("docs", language.File);

    public static string[] Lines(DocLanguage language) => File.ReadAllText(PathOf(language)).Split('\n');

    /// <summary>The rulesets and fragments, each with the cases that follow it.</summary>
    public static IReadOnlyList<DocExample> Examples(DocLanguage language)
    {
        List<DocExample> examples = [];
        foreach (DocExample block in Blocks(language))
        {
            if (block.Kind != DocKind.Cases)
            {
                examples.Add(block);
                continue;
            }

            Assert.True(examples[^1] is { Severity: null, Cases.Count: 0 }, $"{language.File}:{block.Line}");
            examples[^1] = examples[^1] with { Cases = DocCaseReader.Read(block.Text) };
        }

        return examples;
    }

    private static IEnumerable<DocExample> Blocks(DocLanguage language)
    {
        string[] lines = Lines(language);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, Fence, i + 1);
            if (lines[i].StartsWith(Mark, StringComparison.Ordinal))
            {
                string[] words = lines[i][Mark.Length..].Split(' ');
                bool isMarked = words.Length == 3 && (words[1] == language.Word(DocLanguage.Error) || words[1] == language.Word(DocLanguage.Warning));
                Assert.True(words.Length == 1 || isMarked, $"{language.File}:{i + 1}: {lines[i]}");
                string text = string.Concat(lines[(i + 1)..end].Select(l => l + "\n"));
                yield return new DocExample(language, i + 1, language.KindOf(words[0]), isMarked ? words[1] : null, isMarked ? words[2] : null, text);
            }

            i = end;
        }
    }
}
