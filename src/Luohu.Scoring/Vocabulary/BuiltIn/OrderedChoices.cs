namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>The built-in choice types with an order, low to high.</summary>
internal static class OrderedChoices
{
    /// <summary>学历.层次.</summary>
    public static ChoiceType EducationLevels { get; } = ChoiceTypes.Ordered(
        "学历.层次",
        [("无", "none")],
        [("小学", "primary")],
        [("初中", "junior")],
        [("高中", "senior"), ("中专", "vocational"), ("技工学校", "technical")],
        [("大专", "associate"), ("高级技工学校", "higher_technical")],
        [("本科", "bachelor_level"), ("技师学院", "technician_college")],
        [("硕士", "master_level")],
        [("博士", "doctor_level")]);

    /// <summary>学历.学位.</summary>
    public static ChoiceType AcademicDegrees { get; } = ChoiceTypes.Ordered(
        "学历.学位",
        [("无", "none")],
        [("学士", "bachelor")],
        [("硕士", "master")],
        [("博士", "doctor")]);

    /// <summary>职称.级别.</summary>
    public static ChoiceType TitleGrades { get; } = ChoiceTypes.Ordered(
        "职称.级别",
        [("员级", "technician")],
        [("初级", "junior")],
        [("中级", "middle")],
        [("副高", "sub_senior")],
        [("正高", "senior")]);

    /// <summary>职业资格.等级.</summary>
    public static ChoiceType SkillLevels { get; } = ChoiceTypes.Ordered(
        "职业资格.等级",
        [("初级工", "level5")],
        [("中级工", "level4")],
        [("高级工", "level3")],
        [("技师", "level2")],
        [("高级技师", "level1")]);

    /// <summary>表彰.级别, also 科技成果.奖励级别.</summary>
    public static ChoiceType AwardLevels { get; } = ChoiceTypes.Ordered(
        "表彰.级别",
        [("镇级", "town")],
        [("县处级", "county")],
        [("地厅级", "prefecture")],
        [("省部级", "province")],
        [("国家级", "nation")]);

    /// <summary>兵役.立功.</summary>
    public static ChoiceType Merits { get; } = ChoiceTypes.Ordered(
        "兵役.立功",
        [("无", "none")],
        [("三等功", "merit3")],
        [("二等功", "merit2")],
        [("一等功", "merit1")],
        [("荣誉称号", "honour_title")]);
}
