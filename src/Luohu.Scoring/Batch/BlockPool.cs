using System.Collections.Concurrent;

namespace Luohu.Scoring.Batch;

/// <summary>Blocks to be used again, so that memory does not grow with the input. Thread-safe.</summary>
internal sealed class BlockPool
{
    private readonly ConcurrentBag<Block> _free = [];

    public Block Take(long firstLine)
    {
        Block block = _free.TryTake(out Block? free) ? free : new Block();
        block.Begin(firstLine);
        return block;
    }

    public void Return(Block block)
    {
        if (block.IsKept)
        {
            _free.Add(block);
        }
    }
}
