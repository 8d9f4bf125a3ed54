using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

/// <summary>A small city's settlement scheme, bound by hand: every kind of thing an explanation speaks of occurs once.</summary>
internal sealed partial class SampleCity
{
    public static readonly DateOnly AsOf = new(2016, 6, 30);

    private const string Text = """
        规则集: example/settlement
        准入:
          - {编号: 年龄条件, 条件: 年龄 < 50, 依据: 细则 第四条}
          - {编号: 非本市户籍, 条件: 户籍.城市 != 本市, 依据: 细则 第四条}
        否决:
          - 编号: 虚假材料五年
            条件: >-
              存在(虚假申报 其中
                日期 在 近 5 年)
        通道:
          - 编号: 条件准入
            任一:
              - {编号: 本科学历, 条件: 存在(学历 其中 层次 >= 本科)}
              - {编号: 高级技能, 条件: 存在(职业资格 其中 等级 >= 高级工)}
          - 编号: 积分入户
            全部:
              - {编号: 有效居住证, 条件: 存在(居住证 其中 城市 = 本市 且 至今)}
              - {编号: 达到分值, 条件: 总分 >= 入户分值}
        积分:
          - 组: 个人素质
            取: 最高
            项目:
              - {编号: 文化程度, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 80, 大专: 60, 其他: 0}}
              - {编号: 技能, 各: 职业资格, 取: 最高, 按: 等级, 分值表: {中级工: 60, 初级工: 30, 其他: 0}}
          - {编号: 居住年限, 量: 年数(居住证 其中 城市 = 本市), 每: 1 年, 得分: 5}
          - {编号: 志愿服务, 量: 合计(志愿服务 的 小时), 每: 50 小时, 得分: 2, 上限: 10}
          - {编号: 实际年龄, 按: 年龄, 分段: {不满18: 0, 18..35: 5, 36..45: 1, 46以上: 0}}
          - {编号: 婚姻状况, 按: 婚姻, 分值表: {已婚: 10, 其他: 0}, 依据: 建模}
          - {编号: 镇街引导, 条件: 申请.用途 = 入户, 得分: 20}
          - 组: 减分
            下限: -100
            项目:
              - {编号: 违法记录, 各: 违法犯罪, 取: 合计, 得分: -80}
        """;

    private static readonly SourceDocument Rules = new("细则", "示例市积分入户实施细则", "示府办〔2015〕1号", "2015-12-18");

    private readonly Hand _hand = new(Text);

    public SampleCity()
    {
        // Conditions are numbered as they are made.
        BoundCondition[] gates = [Age(), Household()];
        BoundCondition[] vetoes = [FalseDeclarations()];
        BoundCondition[] tracks = [ByCondition(), ByPoints()];
        BoundGroup root = Lines.Numbered(Lines.Group(_hand.From("积分:"), "总分", People(), Residence(), Volunteering(), Bands(), Marriage(), Towns(), Deductions()));
        Ruleset = new()
        {
            Source = _hand.Source,
            Id = "example/settlement",
            Name = "示例市积分入户",
            Version = "2016",
            Vocabulary = FactVocabulary.BuiltIn,
            Zones = [],
            Documents = [Rules],
            Definitions = [],
            Gates = gates,
            Vetoes = vetoes,
            Tracks = tracks,
            Root = root,
            Lines = Hand.Flat(root),
            Conditions = Hand.Flat([.. gates, .. vetoes, .. tracks]),
            PointScale = 0,
        };
        Plan = PlanWriter.Compile(Ruleset, interpret: true);
    }

    public BoundRuleset Ruleset { get; }

    public CompiledPlan Plan { get; }

    public Assessment Assess(Facts facts, string? applicant = null)
    {
        Workspace work = Plan.CreateWorkspace();
        Plan.Run(facts.Row, AsOf.DayNumber, work);
        return AssessmentBuilder.Build(Ruleset, Plan, facts.Row, work, AsOf, applicant);
    }

    /// <summary>Someone aged 40 with a college degree, three years of residence and 320 hours of service: 60 + 15 + 10 + 1 + 10 + 0.</summary>
    public Facts Someone() => new Facts(Plan.Layout)
        .Set("年龄", "", 40)
        .Set("婚姻", "", "已婚")
        .Set("户籍", "城市", "佛山")
        .Set("申请", "用途", "入学")
        .None("虚假申报", "职业资格", "违法犯罪")
        .Add("学历", ("层次", "高中"))
        .Add("学历", ("层次", "大专"))
        .Add("居住证", ("起", "2013-03-01"), ("止", long.MaxValue), ("城市", "示例市"), ("至今", true))
        .Add("志愿服务", ("小时", 20000))
        .Add("志愿服务", ("小时", 12050));

    private static Basis Article(string article) => new(Rules, article);
}
