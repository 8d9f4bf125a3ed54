using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Luohu.Scoring.Batch;

/// <summary>Work on many blocks by several workers, given on in the order of the source. What is under way at once is bounded.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// The blocks of <paramref name="source"/>, each after one of the workers has been at it. <paramref name="createWorker"/> is called once per worker;
    /// what it gives is used by one thread at a time. The first failure, of whatever part, ends all and is thrown.
    /// </summary>
    public static async IAsyncEnumerable<T> RunAsync<T>(
        IAsyncEnumerable<T> source, Func<Action<T>> createWorker, int workers, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var todo = Channel.CreateBounded<Job<T>>(workers);
        var inOrder = Channel.CreateBounded<Job<T>>(2 * workers);
        Task[] tasks =
        [
            Task.Run(() => FeedAsync(source, todo.Writer, inOrder.Writer, stop.Token), CancellationToken.None),
            .. Enumerable.Range(0, workers).Select(_ => Task.Run(() => WorkAsync(createWorker, todo.Reader, stop.Token), CancellationToken.None)),
        ];
        try
        {
            await foreach (Job<T> job in inOrder.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                await job.Finished.ConfigureAwait(false);
                yield return job.Block;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A failure of the source reaches the reader of the order behind all that came before it.</summary>
    private static async Task FeedAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<Job<T>> todo, ChannelWriter<Job<T>> inOrder, CancellationToken cancel)
    {
        try
        {
            await foreach (T block in source.WithCancellation(cancel).ConfigureAwait(false))
            {
                var job = new Job<T>(block);
                await inOrder.WriteAsync(job, cancel).ConfigureAwait(false);
                await todo.WriteAsync(job, cancel).ConfigureAwait(false);
            }

            inOrder.Complete();
        }
        catch (Exception e)
        {
            inOrder.Complete(e);
        }
        finally
        {
            todo.Complete();
        }
    }

    private static async Task WorkAsync<T>(Func<Action<T>> createWorker, ChannelReader<Job<T>> todo, CancellationToken cancel)
    {
        Action<T>? work = null;
        await foreach (Job<T> job in todo.ReadAllAsync(cancel).ConfigureAwait(false))
        {
            job.Do(block => (work ??= createWorker())(block));
        }
    }

    private sealed class Job<T>(T block)
    {
        private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public T Block { get; } = block;

        /// <summary>Fails when the work on the block did.</summary>
        public Task Finished => _finished.Task;

        public void Do(Action<T> work)
        {
            try
            {
                work(Block);
                _finished.SetResult();
            }
            catch (Exception e)
            {
                _finished.SetException(e);
            }
        }
    }
}
