using System.Text;
using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Tests.Support.Generators;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Fuzz;

/// <summary>
/// Damages rulesets, good generated ones and those of the baselines: characters, words, numbers, lines, pieces of one file in another, and bytes. Most
/// damage is to words, because a text that YAML refuses does not reach the binder. The same seed gives the same texts.
/// </summary>
internal sealed partial class RulesetMutator
{
    /// <summary>No text is longer.</summary>
    public const int MostBytes = 4096;

    private static readonly string[] Pieces =
    [
        "：", "，", ":", ": ", ",", "、", "{", "}", "[", "]", "(", ")", "（", "）", "\"", "'", "“", "”", "#", " #", "  # ", "\n", "\r", "\t", " ", "  ", "　", "- ", "-", "---\n", "...\n", "|",
        ">", ">-\n", "&a ", "*a", "!", "@", "%", "~", "? ", "<<: ", "\\", "0", "9999999999999999999", "其他", "\u0000", "\u0085", "\u200b", "\ufeff", "\ud800", "\ud83d\ude00", "若无 0", " 月", " 年",
    ];

    private static readonly string[] Numbers = ["0", "1", "2", "12", "100", "0.5", "0.000000001", "30%", "999999999", "999999999999999999", "2016-02-29", "2014-07", "9999-12-31", "12 月", "3 年"];

    private static readonly string[][] Kin =
    [
        ["=", "!=", "<", "<=", ">", ">="], [" + ", " - ", " * ", " / "], [" 且 ", " 或 "], [" 并 ", " 交 ", " 除去 "], ["合计", "最高", "最低", "个数"], ["月数", "年数", "天数", "个数"],
        ["四舍五入", "向下取整", "向上取整"], ["条件", "全部", "任一"], ["得分", "系数", "上限", "下限", "量", "每"], ["单项上限", "单项下限", "上限"], ["近 ", "前 "], [" 年", " 个自然年", " 月"], [" where ", " during ", " by ", " take "],
    ];

    private readonly Random _random;
    private readonly string[] _files;
    private readonly string[] _good;
    private readonly string[] _lines;
    private readonly string[] _words;

    public RulesetMutator(int seed)
    {
        _random = new Random(seed);
        _good = [.. Texts.BaselineFiles("Good").Select(File.ReadAllText).Where(Fits)];
        string[] whole = [.. Texts.BaselineFiles("Bad").Concat(Rulesets()).Select(File.ReadAllText)];
        _files = [.. whole.Where(Fits), .. whole.Where(f => !Fits(f)).SelectMany(Cuts)];
        _lines = [.. whole.Concat(_good).SelectMany(f => f.Split('\n')).Where(l => l.Trim().Length is > 3 and < 500).Distinct(StringComparer.Ordinal)];
        _words = [.. whole.SelectMany(f => Word().Matches(f).Select(m => m.Value)).Where(w => w.Length < 30).Concat(Names()).Distinct(StringComparer.Ordinal)];
    }

    public int Files => _files.Length + _good.Length;

    /// <summary>The text given last.</summary>
    public string Last { get; private set; } = "";

    public byte[] Next()
    {
        string text = Base();
        for (int edits = _random.Next(1, 4); edits > 0; edits--)
        {
            text = Edited(text);
        }

        Last = text;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && _random.Next(50) == 0)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes.Length <= MostBytes ? bytes : bytes[..MostBytes];
    }

    private string Base()
    {
        string generated = "";
        switch (_random.Next(10))
        {
            case < 6:
                do
                {
                    generated = RulesetTextGenerator.Ruleset(new Draws((ulong)_random.NextInt64()));
                }
                while (!Fits(generated));
                return generated;
            case < 8:
                return _good[_random.Next(_good.Length)];
            default:
                return _files[_random.Next(_files.Length)];
        }
    }

    private string Edited(string text) => _random.Next(20) switch
    {
        0 => Character(text),
        1 => SwapLines(text),
        2 => Splice(text),
        3 => Swap(text),
        4 or 5 => Replace(text, Word(), _words),
        < 13 => Replace(text, Number(), Numbers),
        _ => Related(text),
    };

    private static bool Fits(string text) => Encoding.UTF8.GetByteCount(text) <= MostBytes;

    private static IEnumerable<string> Rulesets() => Directory.EnumerateFiles(Repository.PathTo("rulesets"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names() =>
    [
        .. FactVocabulary.BuiltIn.AllNames, .. Functions.AllNames, .. Words.AllTerms.SelectMany(t => new[] { t.Zh, t.En }), .. Units.AllWords,
        .. FactVocabulary.BuiltIn.Facts.SelectMany(f => f switch { ListFact l => l.Fields, GroupFact g => g.Fields, _ => [] }).SelectMany(f => new[] { f.Name.Zh, f.Name.En }),
        .. FactVocabulary.BuiltIn.Facts.OfType<ListFact>().SelectMany(l => l.Fields).SelectMany(f => f.Choices?.Choices ?? []).SelectMany(c => new[] { c.Name.Zh, c.Name.En }),
    ];

    /// <summary>A long file as a head with one stretch of whole lines after another.</summary>
    private static IEnumerable<string> Cuts(string file)
    {
        string[] lines = file.Split('\n');
        for (int start = 0; start < lines.Length; start += 20)
        {
            yield return "规则集: t\n版本: \"1\"\n" + string.Join('\n', lines.Skip(start).TakeWhile((_, n) => Fits(string.Join('\n', lines.Skip(start).Take(n + 2)))));
        }
    }

    private string Character(string text)
    {
        int at = _random.Next(text.Length + 1);
        int length = Math.Min(_random.Next(0, 8), text.Length - at);
        return text.Remove(at, length).Insert(at, Pieces[_random.Next(Pieces.Length)]);
    }

    /// <summary>One word or number for another.</summary>
    private string Replace(string text, Regex what, string[] by)
    {
        MatchCollection found = what.Matches(text);
        string piece = by[_random.Next(by.Length)];
        return found.Count == 0 ? text + piece : Put(text, found[_random.Next(found.Count)], piece);
    }

    /// <summary>A sign or keyword for another of its kind, so that the text mostly keeps its shape.</summary>
    private string Related(string text)
    {
        string[] kin = Kin[_random.Next(Kin.Length)];
        int from = _random.Next(text.Length + 1);
        foreach (string word in kin)
        {
            int at = text.IndexOf(word, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                return text.Remove(at, word.Length).Insert(at, kin[_random.Next(kin.Length)]);
            }
        }

        return Replace(text, Number(), Numbers);
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
        return pair[0].Index == pair[1].Index ? text : Put(Put(text, pair[1], pair[0].Value), pair[0], pair[1].Value);
    }

    private string SwapLines(string text)
    {
        string[] lines = text.Split('\n');
        int a = _random.Next(lines.Length);
        int b = _random.Next(lines.Length);
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    /// <summary>A line of any file, mostly at the indentation of the place it comes to.</summary>
    private string Splice(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = _random.Next(lines.Count);
        string line = _lines[_random.Next(_lines.Length)];
        string indent = lines[at][..(lines[at].Length - lines[at].TrimStart().Length)];
        lines.Insert(at, _random.Next(3) == 0 ? line : indent + line.TrimStart());
        return string.Join('\n', lines);
    }

    private static string Put(string text, Match place, string piece) => text.Remove(place.Index, place.Length).Insert(place.Index, piece);

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
