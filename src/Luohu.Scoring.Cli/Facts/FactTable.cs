using Luohu.Scoring.Cli.Output;
using Spectre.Console;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>Writes rows in columns that fit the terminal, Chinese characters counted as two. The only file that knows the table library.</summary>
internal static class FactTable
{
    public static void Write(Terminal terminal, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(heading)));
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            table.AddRow(row.Select(cell => new Spectre.Console.Text(cell)));
        }

        using var text = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = terminal.Width;
        console.Write(table);
        foreach (string line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
        {
            terminal.Out.WriteLine(line);
        }
    }
}
