namespace Luohu.Scoring.Diagnostics;

/// <summary>The languages in which text for people exists.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, zh-CN.</summary>
    Chinese,

    /// <summary>English, en.</summary>
    English,
}
