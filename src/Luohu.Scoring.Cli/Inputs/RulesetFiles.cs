using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Inputs;

/// <summary>The files that a list of paths stands for: a file is itself, a folder its ruleset files.</summary>
internal sealed class RulesetFiles : IRulesetSource
{
    private readonly List<RulesetFile> _files = [];
    private readonly List<string> _cases = [];

    private RulesetFiles()
    {
    }

    /// <summary>Files of cases that were named: no rulesets.</summary>
    public IReadOnlyList<string> Cases => _cases;

    public IEnumerable<RulesetFile> Read() => _files;

    /// <summary>Reads all that can be read; the code is that of the first failure, which is reported.</summary>
    public static ExitCode Read(IEnumerable<string> paths, Terminal terminal, out RulesetFiles files)
    {
        files = new RulesetFiles();
        ExitCode first = ExitCode.Ok;
        foreach (string path in paths)
        {
            if (files.Add(path) is { } problem)
            {
                ExitCode code = terminal.Fail(ExitCode.Unreadable, problem);
                first = first == ExitCode.Ok ? code : first;
            }
        }

        return first;
    }

    private Problem? Add(string path)
    {
        try
        {
            return Directory.Exists(path) ? AddFolder(path) : AddFile(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Problems.NoSuchFileOrFolder(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Problems.CannotRead(path, e.Message);
        }
    }

    private Problem? AddFolder(string path)
    {
        IReadOnlyList<string> found = FolderSource.FilesIn(path);
        _files.AddRange(found.Select(FolderSource.Open));
        return found.Count == 0 ? Problems.NoRulesets(path) : null;
    }

    private Problem? AddFile(string path)
    {
        if (string.Equals(Path.GetFileName(path), FolderSource.CasesFile, StringComparison.OrdinalIgnoreCase) && File.Exists(path))
        {
            _cases.Add(path);
        }
        else
        {
            _files.Add(FolderSource.Open(path));
        }

        return null;
    }
}
