using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class FieldDefinitionTests
{
    private static readonly FieldDefinition Field = new() { Name = new("城市", "city"), Kind = ValueKind.Text };

    [Fact]
    public void Equals_ACopyOfEqualContent_IsFalse()
    {
        FieldDefinition copy = Field with { };
        Assert.NotEqual(Field, copy);
        Assert.Equal(2, new HashSet<FieldDefinition> { Field, copy }.Count);
        Assert.Equal(Field, Field);
    }

    [Fact]
    public void Equals_TwoFactsOfEqualContent_IsFalse()
    {
        ValueFact fact = new() { Name = Field.Name, Value = Field };
        Assert.NotEqual(fact, fact with { });
        Assert.Equal(fact, fact);
    }

    [Fact]
    public void Fields_ChangedByWith_AreFoundByTheirNewNames()
    {
        ListFact list = new() { Name = new("甲", "a"), Fields = [Field] };
        ListFact changed = list with { Fields = [Field with { Name = new("省份", "province") }] };
        Assert.Null(changed.FindField("city"));
        Assert.NotNull(changed.FindField("province"));
        Assert.NotNull(list.FindField("city"));
    }
}
