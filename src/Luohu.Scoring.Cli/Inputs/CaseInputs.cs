using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>The files of cases that a list of paths stands for, with the rulesets beside them.</summary>
internal sealed class CaseInputs : IRulesetSource
{
    private readonly List<RulesetFile> _rulesets = [];
    private readonly List<CaseFile> _cases = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<CaseFile> Cases => _cases;

    public IEnumerable<RulesetFile> Read() => _rulesets;

    /// <summary>Reads all that can be read; the code is that of the first failure, which is reported.</summary>
    public static ExitCode Read(IEnumerable<string> paths, Terminal terminal, out CaseInputs inputs)
    {
        inputs = new CaseInputs();
        ExitCode first = ExitCode.Ok;
        foreach (string path in paths)
        {
            if (inputs.Add(path) is ({ } problem, var code))
            {
                terminal.Fail(code, problem);
                first = first == ExitCode.Ok ? code : first;
            }
        }

        return first;
    }

    private (Problem? Problem, ExitCode Code) Add(string path)
    {
        try
        {
            return Directory.Exists(path) ? AddFolder(path, null) : AddFile(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (Problems.NoSuchFileOrFolder(path), ExitCode.Unreadable);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (Problems.CannotRead(path, e.Message), ExitCode.Unreadable);
        }
    }

    /// <summary>Whatever a file of cases is called; a ruleset file stands for the cases beside it.</summary>
    private (Problem? Problem, ExitCode Code) AddFile(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        bool isRuleset = FolderSource.FilesIn(folder).Any(f => string.Equals(Path.GetFullPath(f), Path.GetFullPath(path), StringComparison.Ordinal)) && HasCases(folder);
        return AddFolder(folder, isRuleset ? null : CaseFolder.Open(path));
    }

    private static bool HasCases(string folder) => File.Exists(Path.Combine(folder, FolderSource.CasesFile));

    private (Problem? Problem, ExitCode Code) AddFolder(string folder, CaseFile? only)
    {
        foreach (string file in FolderSource.FilesIn(folder).Where(f => !string.Equals(f, only?.Name, StringComparison.Ordinal) && _seen.Add(Path.GetFullPath(f))))
        {
            _rulesets.Add(FolderSource.Open(file));
        }

        IReadOnlyList<CaseFile> cases = only is null ? CaseFolder.Read(folder) : [only];
        _cases.AddRange(cases.Where(c => _seen.Add(Path.GetFullPath(c.Name))));
        return cases.Count == 0 ? (Problems.NoCases(folder), ExitCode.CaseFile) : default;
    }
}
