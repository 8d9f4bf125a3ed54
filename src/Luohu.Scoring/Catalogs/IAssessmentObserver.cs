namespace Luohu.Scoring.Catalogs;

/// <summary>
/// Hears of every assessment an engine makes, to count and time them. It is called on the thread of the caller, so it must be quick and
/// thread-safe; what it throws comes through to the caller. The engine itself has no clock.
/// </summary>
public interface IAssessmentObserver
{
    /// <summary>An assessment begins.</summary>
    /// <returns>Anything that <see cref="Finished"/> wants back, usually a timestamp.</returns>
    long Started();

    /// <summary>It is done, with an assessment or with mistakes. Not called when a caller's argument was refused by an exception.</summary>
    /// <param name="started">What <see cref="Started"/> returned.</param>
    /// <param name="result">The result that the caller gets.</param>
    void Finished(long started, AssessmentResult result);
}
