namespace Luohu.Scoring.Batch;

/// <summary>Signs by which spreadsheets know a cell that is to be worked out, and the apostrophe by which they know one that is not.</summary>
internal static class FormulaSigns
{
    public static bool Begin(ReadOnlySpan<byte> utf8) =>
        utf8 is [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\'', ..]
        || utf8.StartsWith("＝"u8) || utf8.StartsWith("＋"u8) || utf8.StartsWith("－"u8) || utf8.StartsWith("＠"u8);
}
