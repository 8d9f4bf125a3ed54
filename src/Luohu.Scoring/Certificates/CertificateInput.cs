namespace Luohu.Scoring.Certificates;

/// <summary>What a certificate says of a file of the round.</summary>
/// <param name="File">Which one.</param>
/// <param name="Name">Its name without folder.</param>
/// <param name="Sha256">Of its bytes as they stand, 64 hexadecimal digits.</param>
/// <param name="Rows">Its lines; of a table its rows without the headings.</param>
internal sealed record CertificateInput(RoundFile File, string Name, string Sha256, long Rows);
