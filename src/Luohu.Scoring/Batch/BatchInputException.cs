namespace Luohu.Scoring.Batch;

/// <summary>The input cannot be read to its end: the medium fails, or its compression is damaged or cut off. What was written so far is not whole.</summary>
public sealed class BatchInputException : Exception
{
    /// <summary>An exception without a cause.</summary>
    public BatchInputException()
        : base("The input cannot be read to its end.")
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public BatchInputException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and a cause.</summary>
    public BatchInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
