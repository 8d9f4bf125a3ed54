using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Writes results, one line each. Used by one worker; not thread-safe.</summary>
internal interface IResultLines
{
    /// <summary>What stands before the first result.</summary>
    void WriteHeadings(Utf8Buffer output);

    /// <summary>One result, behind those of the block; <paramref name="work"/> holds its ledger.</summary>
    void Write(Block block, in BatchRow row, Workspace work);
}
