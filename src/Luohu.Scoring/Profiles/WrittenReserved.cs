using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Reads what one profile or person of YAML or CSV says besides facts: 编号, 其余, 姓名, 备注. Not thread-safe.</summary>
internal sealed class WrittenReserved(RowBuilder builder)
{
    private int _stated;

    /// <summary>What the profile calls itself.</summary>
    public string? Id { get; private set; }

    /// <summary>An id was written, good or bad.</summary>
    public bool IdStated => (_stated & (1 << (int)ReservedWord.Id)) != 0;

    /// <summary>False, with a mistake, when it was said before.</summary>
    public bool TryState(ReservedWord word, Place name)
    {
        bool before = (_stated & (1 << (int)word)) != 0;
        _stated |= 1 << (int)word;
        if (before)
        {
            Report(word, Catalogue.DuplicateProperty(ProfileSchema.WordsOf(word)), name);
        }

        return !before;
    }

    /// <summary><paramref name="text"/>: Null when something else than a text stands there, which is <paramref name="found"/>.</summary>
    public void Read(ReservedWord word, string? text, ValueShape found, Place place)
    {
        switch (word)
        {
            case ReservedWord.Id:
                ReadId(text?.Trim(), place);
                break;
            case ReservedWord.Complete:
                ReadComplete(text, place);
                break;
            default:
                if (text is null)
                {
                    Report(word, Catalogue.ProfileValueWrongType(ProfileSchema.WordsOf(word), ValueShape.Text, found, null), place);
                }

                break;
        }
    }

    private void ReadId(string? id, Place place)
    {
        Id = id is { Length: > 0 and <= CellConverter.MaxTextLength } ? id : null;
        if (Id is null)
        {
            Report(ReservedWord.Id, Catalogue.IdInvalid(CellConverter.MaxTextLength), place);
        }
    }

    private void ReadComplete(string? text, Place place)
    {
        bool? says = text is null ? null : ProfileWords.CompleteOf(text);
        if (says == true)
        {
            builder.SayComplete();
        }
        else if (says is null)
        {
            Report(ReservedWord.Complete, Catalogue.CompleteInvalid(), place);
        }
    }

    private void Report(ReservedWord word, Diagnostic mistake, Place place) => builder.ReportInside(ProfileSchema.TermOf(word).Zh, mistake, place);
}
