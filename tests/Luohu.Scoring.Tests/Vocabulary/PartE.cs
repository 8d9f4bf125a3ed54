namespace Luohu.Scoring.Tests.Vocabulary;

/// <summary>
/// Part E of the language reference, word for word, with one exception: 其他违规 is other_violation, since "other" alone means "otherwise"
/// in rules. "@" stands for 起 止 至今, "#" for 省份 城市 区域.
/// </summary>
internal static class PartE
{
    private const string Spell = "起 from, 止 to, 至今 ongoing";
    private const string Place = "省份 province, 城市 city, 区域 zone";

    private const string FactTable = """
        出生日期 birth_date:
        年龄 age:
        性别 sex:
        婚姻 marital_status:
        结婚日期 marriage_date:
        户籍 household_registration: 省份 province, 城市 city, 性质 kind
        申请 application: 日期 date, 时间 time, 城市 city, 区域 zone, 用途 purpose, 单位 employer
        学历 degrees: @, 层次 level, 学位 degree, 形式 mode, 专业 field, 日期 date, 应届 fresh_graduate, 学校类型 school_type, 学校省份 school_province
        职称 titles: 级别 grade, 专业 field, 日期 date
        职业资格 skill_certificates: 等级 level, 工种 trade, 日期 date
        执业资格 licences: 国家注册 national, 日期 date
        就业 employment: @, #, 单位 employer, 合同 contract, 岗位 post
        经营 businesses: @, #, 类型 kind, 出资比例 share
        社会保险 social_insurance: @, #, 险种 kind, 基数 base, 单位 payer, 补缴 back_paid, 转入 transferred
        住房公积金 housing_fund: @, #, 基数 base
        住所 residences: @, #, 性质 tenure, 房屋类型 building, 面积 area, 所有人 owner, 一手房 first_hand
        居住证 residence_permits: @, #
        纳税 taxes: #, 税种 kind, 年度 year, 月份 month, 税额 amount, 纳税人 payer, 出资比例 share
        投资 investments: #, 金额 amount, 日期 date
        表彰 awards: #, 级别 level, 授予机关 by, 日期 date
        专利 patents: 类别 kind, 日期 date, 权利人数 holders, 名次 rank
        科技成果 research_results: 主要完成人 main_author, 奖励级别 award_level, 优秀 excellent, 日期 date
        志愿服务 volunteering: #, 小时 hours, 类别 kind, 日期 date
        献血 blood_donations: #, 毫升 millilitres, 日期 date
        捐赠 charity_gifts: #, 金额 amount, 政府认定 recognised, 日期 date
        兵役 military_service: @, 驻地城市 station_city, 立功 merit
        父母 parents:
        子女 children:
        配偶 spouse:
        违法犯罪 offences: #, 类别 kind, 严重 serious, 日期 date
        计生违规 birth_policy_violations: 类别 kind, 处理日期 handled_on, 处理完毕 handled, 部分处理 partly_handled, 双方处理完毕 both_handled, 多生育子女数 extra_children
        虚假申报 false_declarations: 日期 date, 类别 kind
        失信 dishonesty_records: 日期 date, 类别 kind
        """;

    private const string ChoiceTable = """
        婚姻: 未婚 single, 已婚 married, 离异 divorced, 丧偶 widowed
        户籍.性质: 农业 rural, 非农业 urban
        学历.层次: 无 none < 小学 primary < 初中 junior < 高中 senior = 中专 vocational = 技工学校 technical < 大专 associate = 高级技工学校 higher_technical < 本科 bachelor_level = 技师学院 technician_college < 硕士 master_level < 博士 doctor_level
        学历.学位: 无 none < 学士 bachelor < 硕士 master < 博士 doctor
        性别: 男 male, 女 female
        学历.学校类型: 普通院校 ordinary, 职业学校 vocational_school, 技工院校 technical_school
        学历.形式: 全日制 full_time, 非全日制 part_time, 自考 self_study
        职称.级别: 员级 technician < 初级 junior < 中级 middle < 副高 sub_senior < 正高 senior
        职业资格.等级: 初级工 level5 < 中级工 level4 < 高级工 level3 < 技师 level2 < 高级技师 level1
        社会保险.险种: 养老 pension, 医疗 medical, 失业 unemployment, 工伤 injury, 生育 maternity
        住所.性质: 自有 owned, 租赁 rented, 单位宿舍 dormitory, 公租房 public_rental, 借住 with_relatives
        住所.所有人: 本人 self, 配偶 spouse, 未成年子女 minor_child, 父母 parent, 直系亲属 kin
        纳税.纳税人: 本人 self, 配偶 spouse, 未成年子女 minor_child, 父母 parent, 直系亲属 kin
        住所.房屋类型: 住宅 dwelling, 商业 commercial, 其他房屋 other_building
        纳税.税种: 工资薪金个税 wage_pit, 其他个税 other_pit, 个体工商户税 sole_trader, 企业税 firm, 住宅契税 dwelling_deed
        表彰.级别: 镇级 town < 县处级 county < 地厅级 prefecture < 省部级 province < 国家级 nation
        科技成果.奖励级别: 镇级 town < 县处级 county < 地厅级 prefecture < 省部级 province < 国家级 nation
        专利.类别: 发明 invention, 实用新型 utility_model, 外观设计 design
        兵役.立功: 无 none < 三等功 merit3 < 二等功 merit2 < 一等功 merit1 < 荣誉称号 honour_title
        违法犯罪.类别: 刑事犯罪 crime, 行政拘留 detention, 治安处罚 public_order, 非刑事违法 non_criminal, 参加禁止组织 banned_organisation
        计生违规.类别: 超生 extra_birth, 其他违规 other_violation
        """;

    /// <summary>Facts with their fields, as Chinese and English names.</summary>
    public static IReadOnlyList<((string Zh, string En) Fact, IReadOnlyList<(string Zh, string En)> Fields)> Facts { get; } =
        [.. FactTable.Split('\n').Select(line => line.Split(':')).Select(p => (Pair(p[0]), Pairs(p[1])))];

    /// <summary>Choice types by the place of their field: whether ordered, and the words with their ranks.</summary>
    public static IReadOnlyList<(string Field, bool IsOrdered, IReadOnlyList<(string Zh, string En, int Rank)> Choices)> ChoiceTypes { get; } =
        [.. ChoiceTable.Split('\n').Select(line => line.Split(':')).Select(p => (p[0], p[1].Contains('<', StringComparison.Ordinal), Ranked(p[1])))];

    private static List<(string Zh, string En, int Rank)> Ranked(string text) =>
        [.. text.Split('<', ',').SelectMany((rank, i) => rank.Split('=').Select(Pair).Select(p => (p.Zh, p.En, i)))];

    private static List<(string Zh, string En)> Pairs(string text) =>
        [.. text.Replace("@", Spell, StringComparison.Ordinal).Replace("#", Place, StringComparison.Ordinal).Split(',').Where(p => p.Trim() != "").Select(Pair)];

    private static (string Zh, string En) Pair(string text) => text.Trim().Split(' ') is [string zh, string en] ? (zh, en) : throw new FormatException(text);
}
