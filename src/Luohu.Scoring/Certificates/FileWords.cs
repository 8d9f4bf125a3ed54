using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>What people call the files of a round.</summary>
internal static class FileWords
{
    public static LocalizedText Of(RoundFile file) => file switch
    {
        RoundFile.Applicants => new("申请人文件", "the file of applicants"),
        RoundFile.Quotas => new("名额表", "the table of quotas"),
        RoundFile.Places => new("去处表", "the table of places"),
        RoundFile.Wishes => new("志愿表", "the file of wishes"),
        RoundFile.Declined => new("放弃名单", "the list of who declined"),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };
}
