using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Rulesets;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>Loads the bundled rulesets or those of a folder, and finds the one asked for.</summary>
internal static class RulesetLoader
{
    /// <summary>The catalog; null, with a code, when there is nothing to load.</summary>
    public static ExitCode Load(string? folder, PlanMode mode, Terminal terminal, out RulesetCatalog? catalog)
    {
        catalog = null;
        if (folder is null)
        {
            catalog = RulesetCatalog.Load(new BundledRulesets(), mode);
            return ExitCode.Ok;
        }

        if (!Directory.Exists(folder))
        {
            return terminal.Fail(ExitCode.Unreadable, File.Exists(folder) ? Problems.FileForFolder(folder) : Problems.NoSuchFolder(folder));
        }

        try
        {
            RulesetCatalog read = RulesetCatalog.Load(new FolderSource(folder), mode);
            if (read.Files.Count == 0)
            {
                return terminal.Fail(ExitCode.Unreadable, Problems.NoRulesets(folder));
            }

            catalog = read;
            return ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return terminal.Fail(ExitCode.Unreadable, Problems.CannotRead(folder, e.Message));
        }
    }

    /// <summary>
    /// True when there is one version to score by. Files with errors that are not asked for are warned of in a line each; when the one asked for
    /// must be among them, its errors are the answer. The bundled rulesets have none, and only the one asked for is read.
    /// </summary>
    public static bool Resolve(RulesetCatalog catalog, string? folder, string id, DateOnly asOf, Terminal terminal)
    {
        Diagnostic? problem = catalog.Resolve(id, asOf).Problem;
        RulesetCompilation[] broken = folder is null ? [] : [.. catalog.Files.Where(f => f.HasErrors)];
        RulesetCompilation[] meant = problem is null ? [] : [.. broken.Where(f => catalog.Rulesets.Count == 0 || IsPlaceOf(f.Name, id))];
        foreach (RulesetCompilation file in broken.Except(meant))
        {
            terminal.Report(CheckWords.NotUsed(file, terminal.Language), DiagnosticSeverity.Warning);
        }

        foreach (RulesetCompilation file in meant)
        {
            terminal.Report(file.Diagnostics);
        }

        if (problem is not null && meant.Length == 0)
        {
            terminal.Report([problem]);
        }

        return problem is null;
    }

    private static bool IsPlaceOf(string file, string id)
    {
        string folder = "/" + (Path.GetDirectoryName(file) ?? string.Empty).Replace('\\', '/');
        return folder.EndsWith("/" + id.Split('@')[0], StringComparison.Ordinal);
    }
}
