using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class BuiltInNamesTests
{
    private static readonly FactVocabulary BuiltIn = FactVocabulary.BuiltIn;

    [Fact]
    public void Find_EveryFactOfTheReference_IsFoundInBothLanguages()
    {
        Assert.Equal(33, PartE.Facts.Count);
        Assert.Equal(PartE.Facts.Count, BuiltIn.Facts.Count);
        foreach (((string zh, string en), _) in PartE.Facts)
        {
            Assert.NotNull(BuiltIn.Find(zh));
            Assert.Same(BuiltIn.Find(zh), BuiltIn.Find(en));
        }
    }

    [Fact]
    public void FindField_EveryFieldOfTheReference_IsFoundInBothLanguagesAndThereAreNoOthers()
    {
        int seen = 0;
        foreach (((string fact, _), IReadOnlyList<(string Zh, string En)> fields) in PartE.Facts)
        {
            FactDefinition definition = BuiltIn.Find(fact)!;
            Assert.Equal(fields.Select(f => f.Zh).Order(StringComparer.Ordinal), BuiltInFields.Of(definition).Select(f => f.Name.Zh).Order(StringComparer.Ordinal));
            foreach ((string zh, string en) in fields)
            {
                Assert.NotNull(FactVocabulary.FindField(definition, zh));
                Assert.Same(FactVocabulary.FindField(definition, zh), FactVocabulary.FindField(definition, en));
                seen++;
            }
        }

        Assert.Equal(146, seen);
    }

    [Fact]
    public void Facts_AllSpellings_AreDistinct() =>
        AssertDistinct([.. BuiltIn.Facts.Select(f => f.Name)], atLeast: 33);

    [Fact]
    public void Fields_OfOneFact_HaveDistinctSpellings()
    {
        foreach (FactDefinition fact in BuiltIn.Facts.Where(f => f is ListFact or GroupFact))
        {
            AssertDistinct([.. BuiltInFields.Of(fact).Select(f => f.Name)], atLeast: 2);
        }
    }

    [Fact]
    public void Fields_OfAllFacts_AreDifferentDefinitions()
    {
        List<FieldDefinition> all = [.. BuiltIn.Facts.SelectMany(BuiltInFields.Of)];
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Theory]
    [InlineData("出生日期", true)]
    [InlineData("户籍", true)]
    [InlineData("社会保险", true)]
    [InlineData("失信", true)]
    [InlineData("申请", false)]
    [InlineData("父母", false)]
    [InlineData("子女", false)]
    [InlineData("配偶", false)]
    public void IsPersonal_OfAFact_TellsWhetherPersonsHaveIt(string fact, bool expected) => Assert.Equal(expected, BuiltIn.Find(fact)!.IsPersonal);

    [Fact]
    public void Facts_OfTheBuiltInVocabulary_AreNotDeclared() => Assert.DoesNotContain(BuiltIn.Facts, f => f.IsDeclared);

    [Fact]
    public void Spouse_AmongThePersons_IsTheOnlySingleOne() =>
        Assert.Equal(["spouse"], BuiltIn.Facts.OfType<PersonsFact>().Where(p => p.IsSingle).Select(p => p.Name.En));

    private static void AssertDistinct(IReadOnlyList<Term> terms, int atLeast)
    {
        Assert.True(terms.Count >= atLeast);
        List<string> spellings = [.. terms.SelectMany(t => new[] { t.Zh, t.En })];
        Assert.Equal(spellings.Count, spellings.Distinct(StringComparer.Ordinal).Count());
    }
}
