namespace Luohu.Scoring.Applicants;

/// <summary>Grade of a professional title, 职称.级别, low to high.</summary>
public enum TitleGrade
{
    /// <summary>员级.</summary>
    Technician,

    /// <summary>初级.</summary>
    Junior,

    /// <summary>中级.</summary>
    Middle,

    /// <summary>副高.</summary>
    SubSenior,

    /// <summary>正高.</summary>
    Senior,
}
