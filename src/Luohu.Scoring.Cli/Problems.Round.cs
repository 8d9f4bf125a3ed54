namespace Luohu.Scoring.Cli;

/// <summary>What can be wrong with a round or its certificate.</summary>
internal static partial class Problems
{
    public static Problem SeedTwice() => new(
        new("--seed 和 --seed-file 只能写一个", "--seed and --seed-file cannot be given together"));

    public static Problem NoSuchPerson(string id) => new(
        new($"这一轮没有编号为 `{id}` 的申请人", $"there is no applicant `{id}` in this round"),
        new("请核对编号；不能评定的行见退回文件", "look the id up; lines that could not be scored stand among the rejects"));
}
