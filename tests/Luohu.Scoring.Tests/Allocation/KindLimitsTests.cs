using Luohu.Scoring.Allocation;
using Luohu.Scoring.Tests.Baselines;

namespace Luohu.Scoring.Tests.Allocation;

public sealed class KindLimitsTests
{
    private static readonly PlaceTable Places = new([new("一", 1, 2) { Kind = "学位" }, new("二", 1, 3) { Kind = "a=b" }]);

    [Fact]
    public void Read_SeveralLimits_AreTaken() =>
        Assert.Equal([new("学位", 1000), new("a=b", 0)], FileText.Read(KindLimits.Read(["学位=1000", " a=b = 0 "], Places)));

    [Theory]
    [InlineData("学位", "LH758")]
    [InlineData("=5", "LH758")]
    [InlineData("", "LH758")]
    [InlineData("学位=", "LH744")]
    [InlineData("学位=-1", "LH744")]
    [InlineData("学位=１０", "LH744")]
    [InlineData("学位=99999999999", "LH745")]
    [InlineData("学区=5", "LH758")]
    public void Read_OneMistake_IsOneMessage(string text, string code) => Assert.Equal([code], FileText.Codes(KindLimits.Read([text], Places)));

    [Fact]
    public void Read_SeveralMistakes_AreAllTold() =>
        Assert.Equal(["LH758", "LH758", "LH744"], FileText.Codes(KindLimits.Read(["学位=1", "学位=2", "住房=3", "a=b=x"], Places)));

    [Fact]
    public void Read_UnknownKind_NamesANearOne() =>
        Assert.Equal("did you mean `学位`?", KindLimits.Read(["学为=5"], RoundSubject.Places).Diagnostics[0].Help?.En);
}
