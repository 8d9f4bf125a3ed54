using System.Text;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class NameTableTests
{
    [Fact]
    public void Find_EveryNameOfTheVocabulary_IsFoundAndNothingElse()
    {
        List<Term> terms = [.. FactVocabulary.BuiltIn.Facts.Select(f => f.Name)];
        var table = new NameTable(terms);

        Assert.True(terms.Count > 20);
        for (int i = 0; i < terms.Count; i++)
        {
            Assert.Equal((i, i), (table.Find(Encoding.UTF8.GetBytes(terms[i].Zh)), table.Find(terms[i].En)));
            Assert.Equal((-1, -1), (table.Find(terms[i].Zh + "x"), table.Find(terms[i].En[1..])));
        }
    }

    [Fact]
    public void Find_NameOfTwoTerms_IsTheFirst() => Assert.Equal(0, new NameTable([new("备注", "note"), new("注记", "note")]).Find("note"));

    [Fact]
    public void Find_InAnEmptyTableOrEmptyName_IsNothing()
    {
        Assert.Equal(-1, new NameTable([]).Find(""));
        Assert.Equal(-1, new NameTable([new("甲", "a")]).Find(""));
    }
}
