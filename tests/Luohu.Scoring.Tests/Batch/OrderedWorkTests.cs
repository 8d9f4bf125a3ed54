using System.Runtime.CompilerServices;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Many workers, one order, bounded work.</summary>
public sealed class OrderedWorkTests
{
    private int _made;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Run_EndlessSource_IsNeverFarAhead(int workers)
    {
        int taken = 0;
        int farthest = 0;
        await foreach (int[] cell in OrderedWork.RunAsync(Endless(), () => c => c[0] *= 2, workers, CancellationToken.None))
        {
            Assert.Equal(2 * taken++, cell[0]);
            farthest = Math.Max(farthest, Volatile.Read(ref _made) - taken);
            if (taken == 5000)
            {
                break;
            }
        }

        Assert.InRange(farthest, 0, (3 * workers) + 2);
        int made = Volatile.Read(ref _made);
        await Task.Delay(20);
        Assert.Equal(made, Volatile.Read(ref _made));
    }

    [Fact]
    public async Task Run_WorkFails_ThrowsAfterWhatCameBefore()
    {
        int taken = 0;
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (int[] cell in OrderedWork.RunAsync(Endless(), () => c => Fail(c[0] == 100), 3, CancellationToken.None))
            {
                taken++;
            }
        });
        Assert.Equal(100, taken);
    }

    [Fact]
    public async Task Run_WorkerCannotBeMade_Throws() =>
        await Assert.ThrowsAsync<FormatException>(async () => await OrderedWork.RunAsync<int[]>(Endless(), () => throw new FormatException(), 2, CancellationToken.None).CountAsync());

    private static void Fail(bool fails)
    {
        if (fails)
        {
            throw new FormatException();
        }
    }

    private async IAsyncEnumerable<int[]> Endless([EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (!cancel.IsCancellationRequested)
        {
            yield return [_made];
            Interlocked.Increment(ref _made);
            await Task.Yield();
        }
    }
}
