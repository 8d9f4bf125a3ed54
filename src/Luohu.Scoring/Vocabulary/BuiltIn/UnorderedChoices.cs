namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>The built-in choice types without order. None is called 其他 or other: those words mean "otherwise" in rules.</summary>
internal static class UnorderedChoices
{
    /// <summary>性别.</summary>
    public static ChoiceType Sexes { get; } = ChoiceTypes.Unordered(
        "性别",
        ("男", "male"),
        ("女", "female"));

    /// <summary>婚姻.</summary>
    public static ChoiceType MaritalStatuses { get; } = ChoiceTypes.Unordered(
        "婚姻",
        ("未婚", "single"),
        ("已婚", "married"),
        ("离异", "divorced"),
        ("丧偶", "widowed"));

    /// <summary>户籍.性质.</summary>
    public static ChoiceType HouseholdKinds { get; } = ChoiceTypes.Unordered(
        "户籍.性质",
        ("农业", "rural"),
        ("非农业", "urban"));

    /// <summary>学历.形式.</summary>
    public static ChoiceType StudyModes { get; } = ChoiceTypes.Unordered(
        "学历.形式",
        ("全日制", "full_time"),
        ("非全日制", "part_time"),
        ("自考", "self_study"));

    /// <summary>学历.学校类型.</summary>
    public static ChoiceType SchoolTypes { get; } = ChoiceTypes.Unordered(
        "学历.学校类型",
        ("普通院校", "ordinary"),
        ("职业学校", "vocational_school"),
        ("技工院校", "technical_school"));

    /// <summary>社会保险.险种.</summary>
    public static ChoiceType InsuranceKinds { get; } = ChoiceTypes.Unordered(
        "社会保险.险种",
        ("养老", "pension"),
        ("医疗", "medical"),
        ("失业", "unemployment"),
        ("工伤", "injury"),
        ("生育", "maternity"));

    /// <summary>住所.性质.</summary>
    public static ChoiceType Tenures { get; } = ChoiceTypes.Unordered(
        "住所.性质",
        ("自有", "owned"),
        ("租赁", "rented"),
        ("单位宿舍", "dormitory"),
        ("公租房", "public_rental"),
        ("借住", "with_relatives"));

    /// <summary>住所.房屋类型.</summary>
    public static ChoiceType BuildingKinds { get; } = ChoiceTypes.Unordered(
        "住所.房屋类型",
        ("住宅", "dwelling"),
        ("商业", "commercial"),
        ("其他房屋", "other_building"));

    /// <summary>住所.所有人, also 纳税.纳税人.</summary>
    public static ChoiceType FamilyMembers { get; } = ChoiceTypes.Unordered(
        "住所.所有人",
        ("本人", "self"),
        ("配偶", "spouse"),
        ("未成年子女", "minor_child"),
        ("父母", "parent"),
        ("直系亲属", "kin"));

    /// <summary>纳税.税种.</summary>
    public static ChoiceType TaxKinds { get; } = ChoiceTypes.Unordered(
        "纳税.税种",
        ("工资薪金个税", "wage_pit"),
        ("其他个税", "other_pit"),
        ("个体工商户税", "sole_trader"),
        ("企业税", "firm"),
        ("住宅契税", "dwelling_deed"));

    /// <summary>专利.类别.</summary>
    public static ChoiceType PatentKinds { get; } = ChoiceTypes.Unordered(
        "专利.类别",
        ("发明", "invention"),
        ("实用新型", "utility_model"),
        ("外观设计", "design"));

    /// <summary>违法犯罪.类别.</summary>
    public static ChoiceType OffenceKinds { get; } = ChoiceTypes.Unordered(
        "违法犯罪.类别",
        ("刑事犯罪", "crime"),
        ("行政拘留", "detention"),
        ("治安处罚", "public_order"),
        ("非刑事违法", "non_criminal"),
        ("参加禁止组织", "banned_organisation"));

    /// <summary>计生违规.类别.</summary>
    public static ChoiceType BirthViolationKinds { get; } = ChoiceTypes.Unordered(
        "计生违规.类别",
        ("超生", "extra_birth"),
        ("其他违规", "other_violation"));
}
