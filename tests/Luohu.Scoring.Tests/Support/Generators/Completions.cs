using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Rows in which everything an incomplete row leaves open is known; what it knows stays.</summary>
internal sealed class Completions(RowLayout layout, DateOnly asOf)
{
    private readonly RowGenerator _generator = new(layout, asOf);

    public FactRow Of(FactRow row, Draws draws)
    {
        var complete = new FactRow(layout);
        Complete(row, complete, draws);
        for (int kind = 0; kind < layout.Persons.Count; kind++)
        {
            if (row.Persons[kind] is not { } persons)
            {
                _generator.Persons(draws, kind, complete, RowMix.Complete);
                continue;
            }

            complete.BeginPersons(kind);
            foreach (FactRow person in persons)
            {
                Complete(person, complete.AddPerson(kind), draws);
            }
        }

        return complete;
    }

    private void Complete(FactRow row, FactRow complete, Draws draws)
    {
        for (int slot = 0; slot < layout.Values.Count; slot++)
        {
            complete.Values[slot] = Completed(layout.Values[slot], row.Values[slot], row, complete, draws);
        }

        foreach (ListLayout list in layout.Lists)
        {
            if (row.Counts[list.Index] < 0)
            {
                _generator.Fill(draws, list, complete, RowMix.Complete);
            }
            else
            {
                CompleteRecords(list, row, complete, draws);
            }
        }
    }

    private void CompleteRecords(ListLayout list, FactRow row, FactRow complete, Draws draws)
    {
        complete.BeginList(list.Index);
        for (int n = 0; n < row.Counts[list.Index]; n++)
        {
            int start = complete.AddRecord(list.Index);
            for (int column = 0; column < list.Columns.Count; column++)
            {
                long known = row.Cells[list.Index][start + column];
                complete.Cells[list.Index][start + column] = IsEnd(list, column) && known == Cell.NotKnown
                    ? RowGenerator.EndOf(draws, list.Columns[column], _generator.NowOf(list.Columns[column].Kind))
                    : Completed(list.Columns[column], known, row, complete, draws);
            }
        }
    }

    private static bool IsEnd(ListLayout list, int column) => list.Fact.Spells != SpellKind.None && list.Columns[column] == list.Fact.Fields[1];

    /// <summary>Texts keep their spelling, whose code may be another one in the new row.</summary>
    private long Completed(FieldDefinition field, long cell, FactRow row, FactRow complete, Draws draws) => cell switch
    {
        Cell.NotKnown => _generator.CellOf(draws, field, complete, RowMix.Complete),
        _ when field.Kind == ValueKind.Text && Cell.IsValue(cell) => complete.CodeOf(row.TextOf(cell)),
        _ => cell,
    };
}
