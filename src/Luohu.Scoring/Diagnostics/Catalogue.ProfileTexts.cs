namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes in profiles whose values are written without types, YAML and CSV; codes from the range of Catalogue.Profiles.cs.</summary>
internal static partial class Catalogue
{
    public static Diagnostic ProfileNumberForm(LocalizedText name, string written) =>
        Error("LH446", null, $"`{name.Zh}` 应为数字，这里是 `{written}`", $"`{name.En}` must be a number, but this is `{written}`",
            $"请只写数字和小数点，不写单位和千位逗号，例如 3000.50", $"write digits and a point only, without unit or grouping commas, such as 3000.50");

    public static Diagnostic ProfileFlagForm(LocalizedText name, string written) =>
        Error("LH447", null, $"`{name.Zh}` 应写是或否，这里是 `{written}`", $"`{name.En}` must be yes or no, but this is `{written}`",
            $"请写 是 或 否", $"write yes or no");

    public static Diagnostic ProfileNull(string written) =>
        Error("LH448", null, $"`{written}` 不是值", $"`{written}` is not a value",
            $"不知道时请不写这一项（`止` 不写即至今，不知道时写 未知）；如确是名称，请加引号",
            $"leave it out when it is not known (`to` left out is still running, write unknown when it is not known); put it in quotes if it is a name");

    /// <summary>A mistake of YAML in the words of somebody who fills in a profile, where those of a ruleset would mislead.</summary>
    public static Diagnostic InProfile(Diagnostic mistake) => mistake.Code is "LH143" or "LH145"
        ? mistake with
        {
            Help = new LocalizedText(
                "不知道时请不写这一项（`止` 不写即至今，不知道时写 未知）",
                "leave it out when it is not known (`to` left out is still running, write unknown when it is not known)"),
        }
        : mistake;
}
