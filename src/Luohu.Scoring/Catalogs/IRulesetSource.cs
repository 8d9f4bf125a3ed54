namespace Luohu.Scoring.Catalogs;

/// <summary>Where ruleset files come from: a folder, an assembly, a database.</summary>
public interface IRulesetSource
{
    /// <summary>Reads all files. An error of reading (a missing folder, a refused right) is thrown as it comes; mistakes in files are found later.</summary>
    IEnumerable<RulesetFile> Read();
}
