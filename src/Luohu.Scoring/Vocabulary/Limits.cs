namespace Luohu.Scoring.Vocabulary;

/// <summary>How much the engine takes in: what lies beyond is a slip of the keyboard, and within it no sum can overflow.</summary>
public static class Limits
{
    /// <summary>Most bytes of a ruleset file.</summary>
    public const int MaxRulesetBytes = 1024 * 1024;

    /// <summary>Most bytes of the profile of one applicant.</summary>
    public const int MaxProfileBytes = 16 * 1024 * 1024;

    /// <summary>Most records of one list, and most persons of one kind.</summary>
    public const int MaxRecords = 4096;

    /// <summary>Most yuan in one value.</summary>
    public const long MaxYuan = 1_000_000_000;

    /// <summary>Most square metres in one value.</summary>
    public const long MaxSquareMetres = 1_000_000;

    /// <summary>Most hours in one value.</summary>
    public const long MaxHours = 100_000;

    /// <summary>Most years in one value: no one is older.</summary>
    public const long MaxYears = 150;

    /// <summary>Most months in one value: <see cref="MaxYears"/> in months.</summary>
    public const long MaxMonths = MaxYears * 12;

    /// <summary>Most days in one value: <see cref="MaxYears"/> in days, every year a leap year.</summary>
    public const long MaxDays = MaxYears * 366;

    /// <summary>Most people in one value: the size of a large firm.</summary>
    public const long MaxPeople = 1_000_000;

    /// <summary>Most times in one value.</summary>
    public const long MaxTimes = 1_000_000;

    /// <summary>Most millilitres in one value; a donation of blood is at most 400.</summary>
    public const long MaxMillilitres = 10_000;

    /// <summary>Most points in one value.</summary>
    public const long MaxPoints = 1_000_000;

    /// <summary>Largest number without unit.</summary>
    public const long MaxNumber = 1_000_000_000;

    /// <summary>Most holders of one patent, and so the last place among them.</summary>
    public const long MaxHolders = 1000;

    /// <summary>Most children born beyond the permitted number.</summary>
    public const long MaxExtraChildren = 20;

    /// <summary>First year of any date, month or year.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year of any date, month or year.</summary>
    public const int LastYear = 2199;
}
