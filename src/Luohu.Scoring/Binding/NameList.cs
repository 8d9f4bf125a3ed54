using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>A named set of choices or texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Choices">The choice type its members come from; null for texts.</param>
/// <param name="IsZones">True when its members are zones.</param>
/// <param name="Ordinals">Members that are choices.</param>
/// <param name="Texts">Members that are texts.</param>
internal sealed record NameList(string Name, ChoiceType? Choices, bool IsZones, IReadOnlyList<int> Ordinals, IReadOnlyList<string> Texts);
