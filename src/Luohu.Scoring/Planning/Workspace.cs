namespace Luohu.Scoring.Planning;

/// <summary>All that varies during one evaluation: results and scratch space. Reused from applicant to applicant; not thread-safe.</summary>
internal sealed class Workspace
{
    public Workspace(int lines, int conditions, int witnesses, int groupings, int extremes, int durations, int persons = 0)
    {
        Ledger = new LedgerEntry[lines];
        Array.Fill(Ledger, LineMath.Empty(Truth.False));
        Limits = new StageLimits[lines];
        Conditions = new int[conditions];
        Witnesses = new long[witnesses * 4];
        Groupings = new Grouping[groupings];
        for (int i = 0; i < groupings; i++)
        {
            Groupings[i] = new Grouping();
        }

        Extremes = new ExtremeFold[extremes];
        for (int i = 0; i < extremes; i++)
        {
            Extremes[i] = new ExtremeFold();
        }

        Persons = new PersonLedger[persons];
        for (int i = 0; i < persons; i++)
        {
            Persons[i] = new PersonLedger();
        }

        Durations = new SpellFold[durations];
        for (int i = 0; i < durations; i++)
        {
            Durations[i] = new SpellFold();
        }
    }

    /// <summary>The ledger by line index.</summary>
    public LedgerEntry[] Ledger { get; }

    /// <summary>Floors and caps by line index, of lines that have them by date or zone.</summary>
    public StageLimits[] Limits { get; }

    /// <summary>Truth of every condition by its index; see <see cref="Truth"/>.</summary>
    public int[] Conditions { get; }

    /// <summary>Amounts of benefits by their index, at <see cref="Model.BoundBenefit.Scale"/>; not known also for a benefit without an amount.</summary>
    public long[] Amounts { get; init; } = [];

    /// <summary>Both sides of the comparisons named by the plan's witnesses.</summary>
    public long[] Witnesses { get; }

    /// <summary>Numbers that one part of the plan leaves for those after it, such as definitions.</summary>
    public long[] Kept { get; init; } = [];

    /// <summary>Truths left in the same way.</summary>
    public int[] KeptTruths { get; init; } = [];

    /// <summary>The as-of date for which the plan left what follows from it; not known at first.</summary>
    public long DatesOf { get; set; } = Quantities.Cell.NotKnown;

    /// <summary>Scratch space per grouping of the plan.</summary>
    public Grouping[] Groupings { get; }

    /// <summary>Scratch space per 最高 and 最低 of the plan.</summary>
    public ExtremeFold[] Extremes { get; }

    /// <summary>Scratch space per 月数, 年数 and 天数 of the plan.</summary>
    public SpellFold[] Durations { get; }

    /// <summary>Per group over persons of the plan what the lines in it came to for each person.</summary>
    public PersonLedger[] Persons { get; }

    /// <summary>The position of the person for whom lines are judged; -1 outside groups over persons.</summary>
    public int Person { get; set; } = -1;

    /// <summary>What every record brought to its item, in order; null unless an explanation will be asked for, since only words need it.</summary>
    public List<ElementEntry>? Trace { get; init; }

    /// <summary>What ranking needs, of a plan made for it; else null.</summary>
    public RankCells? Ranks { get; init; }

    /// <summary>What the runs came by, of a plan with probes; else null.</summary>
    public RunTrail? Trail { get; init; }

    /// <summary>Scratch for picks over records.</summary>
    public ElementPick Elements { get; } = new();
}
