namespace Luohu.Scoring.Certificates;

/// <summary>One of the files of a round.</summary>
/// <param name="Name">What the certificate calls it: the name of the file, without its folder.</param>
/// <param name="Content">Its bytes as they stand, perhaps compressed with gzip; read once, to the end, and not closed.</param>
public sealed record RoundInput(string Name, Stream Content);
