using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Baselines;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>The file of an example with its mistake mended.</summary>
internal static class Mended
{
    /// <summary>What is still said of the mended file.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(Example example, EntryWords words)
    {
        byte[] text = Encoding.UTF8.GetBytes(Whole(example, words));
        return example.Folder switch
        {
            ProfileSubject.Folder => ProfileSubject.Diagnose(example.File, text),
            CaseSubject.Folder => CaseSubject.Diagnose(example.File, text),
            RoundSubject.Folder => RoundSubject.Diagnose(example.File, text),
            _ => BaselineSubject.Diagnose(example.File, text),
        };
    }

    /// <summary>The lines that were mended, whole, without the indentation that they share.</summary>
    public static string Lines(Example example, EntryWords words)
    {
        string whole = Whole(example, words);
        int at = Text(example).IndexOf(words.Wrong, StringComparison.Ordinal);
        int start = at == 0 ? 0 : whole.LastIndexOf('\n', at - 1) + 1;
        int end = whole.IndexOf('\n', Math.Min(whole.Length, at + words.Right.Length));
        string[] lines = whole[start..(end < 0 ? whole.Length : end)].TrimEnd('\n', '\r').Split('\n');
        int indent = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length > indent ? l[indent..] : ""));
    }

    private static string Whole(Example example, EntryWords words)
    {
        string text = Text(example);
        int at = text.IndexOf(words.Wrong, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{words.Code}: {example.File} does not hold {words.Wrong}");
        return text.Remove(at, words.Wrong.Length).Insert(at, words.Right);
    }

    private static string Text(Example example) => Encoding.UTF8.GetString(Baseline.Bytes(example.Folder, example.File));
}
