using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Benchmarks.Twins;

/// <summary>Where the facts of settlement in Dongguan stand in a row, as far as the twin names them. <see cref="Check"/> compares all with the plan.</summary>
internal static class SettlementSlots
{
    public const int Employer = 0;
    public const int HomeCity = 1;
    public const int BirthDate = 2;
    public const int SocialWorker = 3;
    public const int SettledAbroad = 4;
    public const int StudiedAbroad = 5;
    public const int FirmClass = 6;
    public const int FirmMayJudge = 7;
    public const int Post = 8;
    public const int ScarcePost = 9;
    public const int BirthsDeclared = 10;
    public const int BirthControl = 11;
    public const int Zone = 12;

    public const int Insurance = 0;
    public const int Employment = 1;
    public const int Businesses = 2;
    public const int Permits = 3;
    public const int Taxes = 4;
    public const int Skills = 5;
    public const int BirthViolations = 6;
    public const int Offences = 7;
    public const int FalseDeclarations = 8;
    public const int Titles = 9;
    public const int Licences = 10;
    public const int Degrees = 11;
    public const int Startups = 12;
    public const int Awards = 13;
    public const int Service = 14;
    public const int Contests = 15;
    public const int Trainings = 16;
    public const int Recommendations = 17;
    public const int Volunteering = 18;
    public const int Gifts = 19;
    public const int Research = 20;
    public const int Homes = 21;
    public const int Blood = 22;
    public const int Patents = 23;

    public const long Dongguan = 0;
    public const long Guangdong = 1;

    /// <summary>The towns of class C have the codes from 2 on, those of class B from here to 24.</summary>
    public const long FirstOfClassB = 15;

    public const long LastOfClassB = 24;

    private const string Values = "单位 城市 出生日期 社工在岗 境外入籍或定居 留学人员 企业类别 单位有自评资格 岗位类别 紧缺技术岗位 计生信息申报 落实节育措施 区域";

    private static readonly string[] Lists =
    [
        "社会保险:起,止,险种,城市,单位,省份", "就业:起,止,合同,城市,单位", "经营:起,止,城市", "居住证:起,止,城市", "纳税:税额,城市,税种,年度,纳税人,月份,出资比例", "职业资格:等级",
        "计生违规:处理日期,类别,双方处理完毕,多生育子女数", "违法犯罪:类别", "虚假申报:日期", "职称:级别", "执业资格:国家注册", "学历:形式,层次,应届,学校省份,学校类型",
        "初创企业:名称,参保满六月员工,注册日期,违法经营,依法纳税,法定代表人,在莞登记", "表彰:授予机关类别,日期,级别", "兵役:止,立功,驻地城市",
        "技能竞赛:日期,获奖,市人力资源部门推荐,人力资源部门主办,级别", "选派培训:日期,单位,取得证书", "企业推荐表:日期,单位", "志愿服务:小时,日期,城市", "捐赠:金额,日期,政府认定",
        "科技成果:优秀,主要完成人,奖励级别", "住所:区域,城市,所有人,止,房屋类型,性质", "献血:日期,城市", "专利:类别",
    ];

    private const string Texts = "东莞 广东 茶山 石排 企石 东坑 横沥 谢岗 沙田 洪梅 道滘 高埗 麻涌 望牛墩 中堂 桥头 凤岗 清溪 樟木头 黄江 大朗 大岭山 寮步 石碣 石龙";

    /// <summary>Throws when the plan lays facts out in another way.</summary>
    public static void Check(RowLayout layout)
    {
        SlotCheck.Same("values", Values.Split(' '), layout.Values.Select(v => v.Name.Zh));
        SlotCheck.Same("lists", Lists, layout.Lists.Select(l => $"{l.Fact.Name.Zh}:{string.Join(',', l.Columns.Select(c => c.Name.Zh))}"));
        SlotCheck.Same("texts", Texts.Split(' '), Enumerable.Range(0, layout.Texts.Count).Select(layout.Texts.TextOf));
    }
}
