using System.Text;
using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>
/// Damages rulesets: characters, words, lines, and pieces of one file in another. Most damage is to words, because a text that YAML refuses does not
/// reach the binder. The same seed gives the same texts.
/// </summary>
internal sealed partial class RulesetMutator
{
    /// <summary>No text is longer.</summary>
    public const int MostCharacters = 4096;

    private static readonly string[] Pieces =
    [
        "：", "，", ":", ": ", ",", "、", "{", "}", "[", "]", "(", ")", "（", "）", "\"", "“", "”", "#", "  # ", "\n", "\t", " ", "  ", "　", "- ", "-", "|", ">-\n", "&a ", "*a",
        "!", "~", "\\", "0", "999999999999999", "0.000000001", "..", "=", ">=", "!=", "*", "/", "+", "%", "\ud83d\ude00", "\u200b", "若无 0", " 月", " 年", "2016-02-29", "2014-07",
    ];

    private readonly Random _random;
    private readonly string[] _files;
    private readonly string[] _lines;
    private readonly string[] _words;

    public RulesetMutator(int seed)
    {
        _random = new Random(seed);
        string[] whole = [.. Paths().Select(File.ReadAllText)];
        _files = [.. whole.Where(f => f.Length <= MostCharacters), .. whole.Where(f => f.Length > MostCharacters).SelectMany(Cuts)];
        _lines = [.. whole.SelectMany(f => f.Split('\n')).Where(l => l.Trim().Length > 3).Distinct(StringComparer.Ordinal)];
        _words = [.. whole.SelectMany(f => Word().Matches(f).Select(m => m.Value)).Concat(Names()).Distinct(StringComparer.Ordinal)];
    }

    public int Files => _files.Length;

    public string Next()
    {
        string text = _files[_random.Next(_files.Length)];
        for (int edits = _random.Next(1, 5); edits > 0; edits--)
        {
            text = _random.Next(10) switch
            {
                0 => Character(text),
                1 => SwapLines(text),
                2 => Splice(text),
                3 => Swap(text),
                _ => Replace(text),
            };
        }

        return text.Length <= MostCharacters ? text : text[..MostCharacters];
    }

    private static IEnumerable<string> Paths() =>
    [
        .. Texts.BaselineFiles("Good"),
        .. Texts.BaselineFiles("Bad"),
        .. Directory.EnumerateFiles(Repository.PathTo("rulesets"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Names() =>
    [
        .. FactVocabulary.BuiltIn.AllNames, .. Functions.AllNames, .. Words.AllTerms.SelectMany(t => new[] { t.Zh, t.En }), .. Units.AllWords,
        .. FactVocabulary.BuiltIn.Facts.SelectMany(f => f switch { ListFact l => l.Fields, GroupFact g => g.Fields, _ => [] }).SelectMany(f => new[] { f.Name.Zh, f.Name.En }),
        .. FactVocabulary.BuiltIn.Facts.OfType<ListFact>().SelectMany(l => l.Fields).SelectMany(f => f.Choices?.Choices ?? []).SelectMany(c => new[] { c.Name.Zh, c.Name.En }),
    ];

    /// <summary>A long file as its head with one stretch of whole lines after another.</summary>
    private static IEnumerable<string> Cuts(string file)
    {
        string[] lines = file.Split('\n');
        for (int start = 0; start < lines.Length; start += 20)
        {
            var cut = new StringBuilder("规则集: t\n版本: \"1\"\n");
            foreach (string line in lines.Skip(start).TakeWhile(l => cut.Length + l.Length < MostCharacters - 200))
            {
                cut.Append(line).Append('\n');
            }

            yield return cut.ToString();
        }
    }

    private string Character(string text)
    {
        int at = _random.Next(text.Length + 1);
        int length = Math.Min(_random.Next(0, 8), text.Length - at);
        return text.Remove(at, length).Insert(at, Pieces[_random.Next(Pieces.Length)]);
    }

    /// <summary>One word for another.</summary>
    private string Replace(string text)
    {
        MatchCollection words = Word().Matches(text);
        if (words.Count == 0)
        {
            return text + _words[_random.Next(_words.Length)];
        }

        Match word = words[_random.Next(words.Count)];
        return text.Remove(word.Index, word.Length).Insert(word.Index, _words[_random.Next(_words.Length)]);
    }

    /// <summary>Two words change places.</summary>
    private string Swap(string text)
    {
        MatchCollection words = Word().Matches(text);
        if (words.Count < 2)
        {
            return text;
        }

        Match[] pair = [.. new[] { words[_random.Next(words.Count)], words[_random.Next(words.Count)] }.OrderBy(w => w.Index)];
        return pair[0].Index == pair[1].Index
            ? text
            : text[..pair[0].Index] + pair[1].Value + text[(pair[0].Index + pair[0].Length)..pair[1].Index] + pair[0].Value + text[(pair[1].Index + pair[1].Length)..];
    }

    private string SwapLines(string text)
    {
        string[] lines = text.Split('\n');
        int a = _random.Next(lines.Length);
        int b = _random.Next(lines.Length);
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    /// <summary>A line of any file, at the indentation of the place it comes to.</summary>
    private string Splice(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = _random.Next(lines.Count);
        string line = _lines[_random.Next(_lines.Length)];
        string indent = lines[at][..(lines[at].Length - lines[at].TrimStart().Length)];
        lines.Insert(at, _random.Next(3) == 0 ? line : indent + line.TrimStart());
        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();
}
