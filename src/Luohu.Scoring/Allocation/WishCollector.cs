using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Allocation;

/// <summary>Takes down the wishes of one person after the other, from whatever file they come. Not thread-safe.</summary>
internal sealed class WishCollector(PersonIndex persons, PlaceTable places)
{
    private const int Nobody = -1;
    private const int Outside = -2;

    private readonly List<int> _wishes = [];
    private int _person;

    public WishTable Table { get; } = new(persons.Count);

    /// <summary>Begins with the next person.</summary>
    public void Begin()
    {
        _person = Nobody;
        _wishes.Clear();
    }

    /// <summary>Says who the person is.</summary>
    public void Person(ReadOnlySpan<char> id, ProfileMistakes mistakes, Place place)
    {
        _person = persons.Find(id);
        if (_person >= 0 && Table.LineOf(_person) is > 0 and var line)
        {
            mistakes.Add(Catalogue.TableRowRepeated(CellText.Quote(id), line), null, place);
            _person = Nobody;
        }
        else if (_person < 0 && persons.IsOutside(id))
        {
            _person = Outside;
        }
        else if (_person < 0)
        {
            mistakes.Add(Catalogue.PersonUnknown(CellText.Quote(id)), null, place);
        }
    }

    /// <summary>The next wish of the person.</summary>
    public void Wish(ReadOnlySpan<char> id, ProfileMistakes mistakes, Place place)
    {
        int wish = places.Find(id);
        if (wish < 0)
        {
            mistakes.Add(Catalogue.PlaceUnknown(CellText.Quote(id), places.Near(id.ToString())), null, place);
        }
        else if (_wishes.Contains(wish))
        {
            mistakes.Add(Catalogue.WishRepeated(CellText.Quote(id)), null, place);
        }
        else
        {
            _wishes.Add(wish);
        }
    }

    /// <summary>The person has no further wish.</summary>
    public void End(int line)
    {
        if (_person >= 0)
        {
            Table.Set(_person, line, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_wishes));
        }
        else if (_person == Outside)
        {
            Table.Outside++;
        }
    }
}
