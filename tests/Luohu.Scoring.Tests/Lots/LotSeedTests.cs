using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Tests.Lots;

public sealed class LotSeedTests
{
    private const string Plain = "luohu-test-seed-2026";
    private const string Chinese = "晋江市二〇二六年公开抽签";

    // Computed outside of this program. With a shell:
    //   { printf 'luohu lot 1\n'; printf '\0\0\0\0\0\0\0\024'; printf 'luohu-test-seed-2026'; printf 'A001'; } | sha256sum
    [Theory]
    [InlineData(Plain, "A001", "fab8f28809b763438cf3dc965d3df03f8f7b67c186ec8c8026340a352c6fd934")]
    [InlineData(Plain, "A002", "7a2c612df7206f2505f9e402491a47bb4022c9f4915ef2ccd83e199d3b50ec60")]
    [InlineData(Plain, "A003", "db5eff09378b00baa339f12c114d36396a6b39545bd9a5fdfe8a072d777d34e8")]
    [InlineData(Plain, "", "ba19b74725932830fd76b8abd7f2ae7f43d1ce3ddd1ff720a7470ae8c244d64b")]
    [InlineData(Chinese, "张三", "e4bb4d22e76dad5df70280d806a163b21fd3d44c5809535c0f50d8b8e3810aec")]
    [InlineData(Chinese, "350582-0001", "4ee73098ae375cfc38b018f2416e84cfe57d409389cf4ef75cffaa4da9eefe66")]
    public void NumberOf_TestVectors_AreMet(string seed, string id, string expected) =>
        Assert.Equal(expected, LotSeed.Parse(seed).NumberOf(id).ToString());

    [Fact]
    public void NumberOf_AVeryLongId_IsHashedWhole() =>
        Assert.Equal("6f8ac18c3745acc0f4f0a405f06f11e9cecc98065d08ece19ba2c280155ca8b5", LotSeed.Parse("0123456789abcdef").NumberOf(new string('x', 300)).ToString());

    [Theory]
    [InlineData(Plain, "347381c2245f9b2d50be993d9d5a44619e18384f14acb3d2b6d6ae21cac61db6")]
    [InlineData(Chinese, "bd739a37b4506d547208ebbb987d5fb96af50c1c2b6950e36d9b6736a45750c9")]
    [InlineData("0123456789abcdef", "e6e1c8a16364ced54bfafe91e7a3261880c82367dc4661723376067401438b17")]
    public void Commitment_TestVectors_AreMet(string seed, string expected) => Assert.Equal(expected, LotSeed.Parse(seed).Commitment);

    /// <summary>The length of the seed is hashed too, so that a letter cannot be moved from the id to the seed.</summary>
    [Fact]
    public void NumberOf_SeedAndIdCutElsewhere_Differs() =>
        Assert.NotEqual(LotSeed.Parse(Plain).NumberOf("7A001"), LotSeed.Parse(Plain + "7").NumberOf("A001"));

    [Theory]
    [InlineData("0123456789abcde", "LH730")]
    [InlineData("", "LH730")]
    [InlineData("一二三四五", "LH730")]
    [InlineData("0123456789abcdef\n", "LH731")]
    [InlineData("01234567\r89abcdef", "LH731")]
    [InlineData("01234567\u202889abcdef", "LH731")]
    [InlineData("01234567\u008589abcdef", "LH731")]
    [InlineData("01234567\089abcdef", "LH731")]
    [InlineData("01234567\t89abcdef", "LH731")]
    [InlineData(" 0123456789abcdef", "LH731")]
    [InlineData("0123456789abcdef　", "LH731")]
    [InlineData("\uFEFF0123456789abcdef", "LH731")]
    [InlineData("0123456789abcdef\uFFFD", "LH731")]
    public void Parse_AnUnfitText_IsRefused(string text, string code)
    {
        var refused = Assert.Throws<ScoringException>(() => LotSeed.Parse(text));
        Assert.Equal(code, Assert.Single(refused.Diagnostics).Code);
    }

    [Fact]
    public void Parse_HalfASurrogate_IsRefused() =>
        Assert.Equal("LH731", Assert.Single(Assert.Throws<ScoringException>(() => LotSeed.Parse("0123456789abcdef" + '\uD800')).Diagnostics).Code);

    [Fact]
    public void Parse_LengthsAtTheLimits_AreTakenAndBeyondRefused()
    {
        Assert.Equal("0123456789abcdef", LotSeed.Parse("0123456789abcdef").Text);
        Assert.Equal(256, LotSeed.Parse(new string('a', 256)).Text.Length);
        Assert.Equal("LH730", Assert.Single(Assert.Throws<ScoringException>(() => LotSeed.Parse(new string('a', 257))).Diagnostics).Code);
        Assert.Equal("一二三四五六", LotSeed.Parse("一二三四五六").Text);
    }

    [Fact]
    public void SeedLength_Message_SaysHowMany()
    {
        Diagnostic problem = Assert.Single(Assert.Throws<ScoringException>(() => LotSeed.Parse("短")).Diagnostics);
        Assert.Equal("抽签种子为 3 个字节，须为 16 至 256 个字节", problem.Message.Zh);
        Assert.Equal("the seed has 3 bytes; it needs 16 to 256", problem.Message.En);
    }
}
