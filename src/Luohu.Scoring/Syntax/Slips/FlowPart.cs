namespace Luohu.Scoring.Syntax.Slips;

/// <summary>What the key or value under way is.</summary>
internal enum FlowPart
{
    None,
    Plain,
    Quoted,
    Nested,
}
