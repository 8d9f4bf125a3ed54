using System.Text;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>Every byte that is changed is found, in the certificate and in what it rests on.</summary>
public sealed class CertificateVerifierTests
{
    private static readonly SmallRound Round = new() { Declined = "甲一\n" };

    [Fact]
    public async Task Verify_Unchanged_IsConfirmed()
    {
        CertificateVerification found = await Round.VerifyAsync(await Round.CertificateAsync());
        Assert.Empty(found.Findings);
        Assert.True(found.IsConfirmed);
        Assert.NotNull(found.Round);
    }

    [Theory]
    [InlineData("{次序: [总分 降]}")]
    [InlineData("{名次: 不并列, 名额: 2}")]
    [InlineData("{名额: 4}")]
    [InlineData("{名额: 4, 末位同分: 全部不录, 名次: 并列连号, 待遇: [{编号: 奖励, 条件: 名次 <= 3, 金额: 1000 元}]}")]
    [InlineData("{名额: {按: 申请.区域, 东镇: 2, 西镇: 1}}")]
    [InlineData("{名额: {按: 申请.区域, 东镇: 1, 西镇: 3}, 末位同分: 抽签, 轮次: [{分区: 申请.区域}, {剩余: 合并, 每区至多: 50%}]}")]
    [InlineData("{批次: [{编号: 先, 条件: 分数 = 70}], 名额: 5, 末位同分: 全部录取}")]
    public async Task Verify_RoundsOfEveryShape_AreConfirmed(string ranking)
    {
        SmallRound round = Round with { Ranking = ranking, Options = Round.Options with { EqualsByLot = true, KindLimits = ["学位=2"] } };
        CertificateVerification found = await round.VerifyAsync(await round.CertificateAsync());
        Assert.Empty(found.Findings);
        Assert.True(found.IsConfirmed);
    }

    [Fact]
    public async Task Verify_AnyByteOfTheHeadFlipped_IsFound()
    {
        byte[] certificate = await Round.CertificateAsync();
        int head = certificate.AsSpan().IndexOf((byte)'\n') + 1;
        for (int i = 0; i < head; i++)
        {
            foreach (byte mask in (byte[])[1, 0x10, 0x80])
            {
                byte[] changed = [.. certificate];
                changed[i] ^= mask;
                Assert.False((await Round.VerifyAsync(changed)).IsConfirmed, Say(certificate, i));
            }
        }
    }

    /// <summary>What stands behind the head does not change what is recomputed, so that it is recomputed once.</summary>
    [Fact]
    public async Task Verify_AnyByteBehindTheHeadFlipped_IsFound()
    {
        byte[] certificate = await Round.CertificateAsync();
        byte[][] expected = [.. Cut(certificate)];
        int head = expected[0].Length;
        Assert.True(certificate.Length > 3000);
        for (int i = head; i < certificate.Length; i++)
        {
            foreach (byte mask in (byte[])[1, 0x20, 0xFF])
            {
                byte[] changed = [.. certificate];
                changed[i] ^= mask;
                Assert.True(Compare(expected, changed).Count > 0, Say(certificate, i));
            }
        }
    }

    [Fact]
    public async Task Verify_AnyByteLeftOutOrPutIn_IsFound()
    {
        byte[] certificate = await Round.CertificateAsync();
        byte[][] expected = [.. Cut(certificate)];
        for (int i = 0; i < certificate.Length; i++)
        {
            Assert.NotEmpty(Compare(expected, [.. certificate[..i], .. certificate[(i + 1)..]]));
            Assert.NotEmpty(Compare(expected, [.. certificate[..i], (byte)' ', .. certificate[i..]]));
            Assert.NotEmpty(Compare(expected, certificate[..i]));
        }
    }

    [Fact]
    public async Task Verify_ADigitOfEachKindFlipped_IsFoundByTheWholeVerifier()
    {
        byte[] certificate = await Round.CertificateAsync();
        int[] digits = [.. Enumerable.Range(0, certificate.Length).Where(i => char.IsAsciiDigit((char)certificate[i]))];
        for (int i = 0; i < digits.Length; i += 7)
        {
            byte[] changed = [.. certificate];
            changed[digits[i]] = (byte)(changed[digits[i]] == '9' ? '0' : changed[digits[i]] + 1);
            Assert.False((await Round.VerifyAsync(changed)).IsConfirmed, Say(certificate, digits[i]));
        }
    }

    [Theory]
    [InlineData(RoundFile.Applicants, "\"分数\":60", "\"分数\":61", "申请人文件")]
    [InlineData(RoundFile.Places, "A1,安居苑", "A1,安居园", "去处表")]
    [InlineData(RoundFile.Wishes, "乙三,X1,A1", "乙三,A1,X1", "志愿表")]
    [InlineData(RoundFile.Declined, "甲一", "甲二", "放弃名单")]
    public async Task Verify_AFileChangedALittle_IsNamed(RoundFile file, string from, string to, string name)
    {
        byte[] certificate = await Round.CertificateAsync();
        SmallRound changed = file switch
        {
            RoundFile.Applicants => Round with { Applicants = Changed(Round.Applicants, from, to) },
            RoundFile.Places => Round with { Places = Changed(Round.Places, from, to) },
            RoundFile.Wishes => Round with { Wishes = Changed(Round.Wishes, from, to) },
            _ => Round with { Declined = Changed(Round.Declined, from, to) },
        };
        CertificateVerification found = await changed.VerifyAsync(certificate);
        Assert.False(found.IsConfirmed);
        Assert.Equal("LH774", found.Findings[0].Code);
        Assert.StartsWith(name, found.Findings[0].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AnotherLineEndingOfAFile_IsFoundThoughNothingElseDiffers()
    {
        CertificateVerification found = await (Round with { Declined = "甲一\r\n" }).VerifyAsync(await Round.CertificateAsync());
        Assert.Equal(["LH774"], found.Findings.Select(f => f.Code));
        Assert.False(found.IsConfirmed);
    }

    [Fact]
    public async Task Verify_AFileMissing_SaysWhich()
    {
        CertificateVerification found = await (Round with { Wishes = null }).VerifyAsync(await Round.CertificateAsync());
        Assert.Equal(["LH773"], found.Findings.Select(f => f.Code));
        Assert.Contains("wishes.csv", found.Findings[0].Message.En, StringComparison.Ordinal);
        Assert.Null(found.Round);
    }

    [Fact]
    public async Task Verify_AnotherRuleset_IsFound()
    {
        byte[] certificate = await Round.CertificateAsync();
        CertificateVerification found = await (Round with { Ranking = "{次序: [总分 降], 名额: 3, 末位同分: 抽签, 名次: 并列跳号}" }).VerifyAsync(certificate);
        Assert.Equal("LH772", found.Findings[0].Code);
        Assert.False(found.IsConfirmed);

        byte[] renamed = Replaced(certificate, "\"version\":\"1\"", "\"version\":\"2\"");
        Assert.Equal(["LH771"], (await Round.VerifyAsync(renamed)).Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Verify_AnotherVersionOfTheEngine_IsSaidAndComparedAnyway()
    {
        RoundResult result = await Round.RunAsync();
        RoundData old = result.Round with { Header = result.Round.Header with { Engine = "0.0.9" } };
        byte[] certificate = [.. new CertificateLines(old).All().SelectMany(l => l.ToArray())];
        CertificateVerification found = await Round.VerifyAsync(certificate);
        Assert.Equal(["LH776"], found.Findings.Select(f => f.Code));
        Assert.True(found.IsConfirmed);
        Assert.False((await Round.VerifyAsync(Replaced(certificate, "\"total\":60", "\"total\":61"))).IsConfirmed);
    }

    [Fact]
    public async Task Verify_FilesThatGiveNoRound_SaysWhy()
    {
        CertificateVerification found = await (Round with { Applicants = Round.Applicants + Round.Applicants }).VerifyAsync(await Round.CertificateAsync());
        Assert.Equal(["LH774", "LH775"], found.Findings.Take(2).Select(f => f.Code));
        Assert.True(found.Findings.Count > 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{}\n")]
    [InlineData("[]\n")]
    [InlineData("not json\n")]
    [InlineData("{\"certificate\":\"luohu certificate 2\"}\n")]
    public async Task Verify_SomethingElse_IsNoCertificate(string text) =>
        Assert.Equal(["LH770"], (await Round.VerifyAsync(Encoding.UTF8.GetBytes(text))).Findings.Select(f => f.Code));

    [Fact]
    public async Task Verify_ALineLeftOutOrPutIn_IsToldAsThatOneLine()
    {
        byte[] certificate = await Round.CertificateAsync();
        byte[][] lines = [.. Cut(certificate)];
        Assert.Equal(["LH779"], Compare(lines, [.. lines[..4].Concat(lines[5..]).SelectMany(l => l)]).Select(f => f.Code));
        Assert.Equal(["LH778"], Compare(lines, [.. lines[..4].Append(lines[7]).Concat(lines[4..]).SelectMany(l => l)]).Select(f => f.Code));
        Assert.Equal(["LH779"], Compare(lines, [.. lines[..^1].SelectMany(l => l)]).Select(f => f.Code));
    }

    [Fact]
    public async Task Verify_AField_IsToldByLineFieldAndBothValues()
    {
        byte[] certificate = await Round.CertificateAsync();
        Diagnostic finding = Assert.Single((await Round.VerifyAsync(Replaced(certificate, "\"total\":60", "\"total\":61"))).Findings);
        Assert.Equal("第 9 行（申请人 丙一）的 total：凭证写 61，重新计算为 60", finding.Message.Zh);
        Assert.Equal("line 9 (applicant 丙一), total: the certificate states 61, recomputing gives 60", finding.Message.En);
    }

    [Fact]
    public async Task Verify_WrittenOtherwiseButSayingTheSame_IsFound()
    {
        byte[] certificate = await Round.CertificateAsync();
        Assert.Equal(["LH782"], (await Round.VerifyAsync(Replaced(certificate, "\"total\":60", "\"total\": 60"))).Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Verify_Everything_Different_CountsWhatItDoesNotList()
    {
        byte[] certificate = await Round.CertificateAsync();
        byte[][] lines = [.. Cut(certificate)];
        IReadOnlyList<Diagnostic> found = Compare([.. lines, .. Enumerable.Repeat(lines[5], 100)], [.. lines.SelectMany(l => l)]);
        Assert.Equal((21, "LH780"), (found.Count, found[^1].Code));
        Assert.Contains("80", found[^1].Message.Zh, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Compare(byte[][] expected, byte[] stated)
    {
        var text = new CertificateText(new MemoryStream(stated));
        return new CertificateComparison(areCausesKnown: false).Run(
            expected.Select(l => new ReadOnlyMemory<byte>(l)), text.MoveNext() ? text.FromHere() : []);
    }

    private static IEnumerable<byte[]> Cut(byte[] certificate)
    {
        var text = new CertificateText(new MemoryStream(certificate));
        while (text.MoveNext())
        {
            yield return text.Current.ToArray();
        }
    }

    private static string Changed(string? text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return (text ?? string.Empty).Replace(from, to, StringComparison.Ordinal);
    }

    private static byte[] Replaced(byte[] certificate, string from, string to) => Encoding.UTF8.GetBytes(Changed(Encoding.UTF8.GetString(certificate), from, to));

    private static string Say(byte[] certificate, int at) => $"byte {at}: …{Encoding.UTF8.GetString(certificate.AsSpan(Math.Max(0, at - 30), Math.Min(30, at)))}";
}
