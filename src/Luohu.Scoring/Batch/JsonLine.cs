using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The unchanging texts around the numbers of one ledger line.</summary>
internal sealed class JsonLine
{
    private readonly Utf8Piece[] _nothing;

    /// <param name="id">The id of the line, in quotes.</param>
    /// <param name="isFirst">No comma goes before it.</param>
    public JsonLine(string id, bool isFirst)
    {
        string start = $"{(isFirst ? "" : ",")}{{\"id\":{id},\"raw\":";
        Raw = new(start);
        _nothing = [.. Enum.GetValues<LineState>().Select(state => new Utf8Piece($"{start}0,\"counted\":0,\"status\":\"{ResultWords.Of(state)}\""))];
    }

    /// <summary>Up to the raw points.</summary>
    public Utf8Piece Raw { get; }

    /// <summary>All up to the status, of a line that has and counts nothing.</summary>
    public ref readonly Utf8Piece Nothing(LineState state) => ref _nothing[(int)state];
}
