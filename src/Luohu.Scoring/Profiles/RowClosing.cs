using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// What is done to the rows when all is read: 年龄 is worked out, and where the profile is complete (其余: 无) every list and every kind of
/// persons not stated is empty, and every yes-or-no value not stated is no, within stated records too. Not thread-safe.
/// </summary>
/// <remarks>
/// Said by the applicant it holds for the persons as well; said within a person it holds for that person. A property of <c>null</c> counts as
/// not stated, as a null member of the typed applicant does.
/// </remarks>
internal sealed class RowClosing(RowPlan plan)
{
    private readonly List<(FactRow Row, bool IsComplete)> _persons = [];

    public void Clear() => _persons.Clear();

    public void AddPerson(PersonScope person, in AsOfDay asOf)
    {
        if (person.Row is { } row)
        {
            FillAge(row, person.Birth, asOf);
            _persons.Add((row, person.IsComplete));
        }
    }

    public void Close(PersonScope applicant, in AsOfDay asOf)
    {
        if (applicant.Row is not { } row)
        {
            return;
        }

        FillAge(row, applicant.Birth, asOf);
        if (applicant.IsComplete)
        {
            Complete(row);
            for (int i = 0; i < row.Persons.Length; i++)
            {
                if (row.Persons[i] is null)
                {
                    row.BeginPersons(i);
                }
            }
        }

        foreach ((FactRow person, bool isComplete) in _persons)
        {
            if (isComplete || applicant.IsComplete)
            {
                Complete(person);
            }
        }
    }

    private void Complete(FactRow row)
    {
        foreach (int slot in plan.FlagSlots)
        {
            if (row.Values[slot] == Cell.NotKnown)
            {
                row.Values[slot] = Cell.No;
            }
        }

        for (int list = 0; list < row.Counts.Length; list++)
        {
            row.Counts[list] = Math.Max(row.Counts[list], 0);
            CompleteRecords(row, list);
        }
    }

    private void CompleteRecords(FactRow row, int list)
    {
        long[] cells = row.Cells[list];
        foreach (int column in plan.FlagColumns[list])
        {
            for (int record = 0; record < row.Counts[list]; record++)
            {
                ref long cell = ref cells[(record * plan.Strides[list]) + column];
                cell = cell == Cell.NotKnown ? Cell.No : cell;
            }
        }
    }

    private void FillAge(FactRow row, long birth, in AsOfDay asOf)
    {
        if (Cell.IsValue(birth))
        {
            foreach (int slot in plan.AgeSlots)
            {
                row.Values[slot] = Calendar.FullYears(birth, asOf.Date.DayNumber);
            }
        }
    }
}
