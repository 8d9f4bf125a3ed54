using System.CommandLine;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The page of <c>--help</c>, for the tool or for one verb.</summary>
internal static class HelpPage
{
    public static void Write(TextWriter page, ToolSyntax syntax, Verb? verb, Language language)
    {
        page.WriteLine((verb?.Command ?? syntax.Root).Description);
        page.WriteLine();
        page.WriteLine(Words.UsageHeading.In(language));
        foreach (Verb one in verb is null ? syntax.Verbs : [verb])
        {
            page.WriteLine($"  {one.Usage}");
        }

        if (verb is null)
        {
            WriteList(page, Words.VerbsHeading.In(language), syntax.Verbs.Select(v => (v.Command.Name, v.Command.Description)));
        }
        else
        {
            WriteList(page, Words.ArgumentsHeading.In(language), verb.Command.Arguments.Select(a => (a.Name, a.Description)));
        }

        WriteList(page, Words.OptionsHeading.In(language), syntax.OptionsOf(verb).Select(o => (Spelling(o), o.Description)));
        WriteList(page, Words.ExitCodesHeading.In(language), ExitCodeWords.All.Select(c => (c.Number, (string?)c.Meaning.In(language))));
    }

    private static string Spelling(Option option) =>
        string.Join(", ", [option.Name, .. option.Aliases.Where(a => a != "-?")]) + (option.HelpName is { } value ? $" {value}" : string.Empty);

    /// <summary>The left column is ASCII, so characters are columns.</summary>
    private static void WriteList(TextWriter page, string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        (string Name, string? Text)[] list = [.. rows];
        int width = list.Length == 0 ? 0 : list.Max(r => r.Name.Length);
        page.WriteLine();
        page.WriteLine(heading);
        foreach ((string name, string? text) in list)
        {
            page.WriteLine($"  {name.PadRight(width)}  {text}");
        }
    }
}
