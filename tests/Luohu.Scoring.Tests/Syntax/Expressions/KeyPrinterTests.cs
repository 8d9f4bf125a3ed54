using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Expressions;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class KeyPrinterTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20160101, 5);

    private static Gen<BandEnd> Ends(int least, int most) =>
        from value in Gen.Choose(least, most)
        from scale in Gen.Choose(0, 9)
        from isInclusive in Gen.Elements(true, false)
        select new BandEnd(value, scale, isInclusive);

    /// <summary>The lower end is negative and the upper one positive, so that no band is empty.</summary>
    private static Gen<BandSyntax> Bands => Gen.OneOf(
        Ends(-9999, 9999).Select(end => new BandSyntax(default, end, null, false, false)),
        Ends(-9999, 9999).Select(end => new BandSyntax(default, null, end, false, false)),
        from lower in Ends(-9999, -1) from upper in Ends(1, 9999) select new BandSyntax(default, lower, upper, false, false),
        Ends(-9999, 9999).Select(end => end with { IsInclusive = true }).Select(end => new BandSyntax(default, end, end, false, false)),
        from lower in Gen.Choose(-99, -1) from upper in Gen.Choose(1, 99) select new BandSyntax(default, new(lower, 0, true), new(upper, 0, true), true, false),
        Gen.Constant(new BandSyntax(default, null, null, false, true)));

    private static Gen<string> Names => Gen.Elements("本科", "无", "是", "其他", "other", "本科以上", "高中以下", "1类", "一级 甲等", "a|b", "and", "x..y", "senior_2", "及以上");

    private static Gen<TableKeySyntax> Keys =>
        from count in Gen.Choose(1, 4)
        from alternatives in Alternatives.ArrayOf(count)
        select new TableKeySyntax(default, new SyntaxList<KeyAlternativeSyntax>(alternatives));

    private static Gen<KeyAlternativeSyntax> Alternatives =>
        from kind in Gen.Elements(Enum.GetValues<KeyAlternativeKind>())
        from name in Names
        from to in Names
        select new KeyAlternativeSyntax(default, kind, kind == KeyAlternativeKind.Other ? "其他" : name, kind == KeyAlternativeKind.Range ? to : null);

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Print_AnyBand_ReadsBackAsAnEqualBand(Language language) =>
        Prop.ForAll(Bands.ToArbitrary(), band => Reading.Band(BandPrinter.Print(band, language)).Equals(band)).Check(Config);

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Print_AnyKey_ReadsBackAsAnEqualKey(Language language) =>
        Prop.ForAll(Keys.ToArbitrary(), key => Reading.Key(TableKeyPrinter.Print(key, language)).Equals(key)).Check(Config);
}
