namespace Luohu.Scoring.Allocation;

/// <summary>Choosers with equal claims who have wishes, so that their order matters.</summary>
/// <param name="Count">How many they are in all.</param>
/// <param name="Groups">How many groups of equals.</param>
/// <param name="First">The first of them, by place in the list.</param>
/// <param name="Second">The next one, equal to that.</param>
internal sealed record EqualChoosers(int Count, int Groups, int First, int Second);
