namespace Luohu.Scoring.Tests.Manual;

/// <summary>A baseline that makes one mistake.</summary>
/// <param name="Code">The mistake.</param>
/// <param name="Folder">Under tests/Baselines.</param>
/// <param name="File">The file that makes it.</param>
/// <param name="Zh">What is said of it in Chinese.</param>
/// <param name="En">What is said of it in English.</param>
internal sealed record Example(string Code, string Folder, string File, string Zh, string En)
{
    public string Name => Path.GetFileNameWithoutExtension(File);
}
