namespace Luohu.Scoring.Vocabulary;
/// <summary>tmp</summary>
public sealed class FactVocabulary { }
