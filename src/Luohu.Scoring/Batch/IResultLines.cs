using System.Buffers;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Writes results, one line each. Used by one worker; not thread-safe.</summary>
internal interface IResultLines
{
    /// <summary>What stands before the first result.</summary>
    void WriteHeadings(ArrayBufferWriter<byte> output);

    /// <summary>One result; <paramref name="work"/> holds its ledger.</summary>
    void Write(ArrayBufferWriter<byte> output, in BatchRow row, Workspace work);
}
