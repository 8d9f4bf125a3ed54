using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases.Coverage;

/// <summary>The rows of tables and bands and the branches of 如果. A row that stands in the model more than once, since a list definition is read twice, is one row.</summary>
internal sealed class RowTargets(BoundRuleset ruleset, PlanProbes probes)
{
    private readonly Dictionary<(TextSpan Span, string Label), List<int>> _branches = [];
    private readonly List<CoverageTarget> _targets = [];

    public static IReadOnlyList<CoverageTarget> Of(BoundRuleset ruleset, PlanProbes probes, IEnumerable<Part> parts)
    {
        var rows = new RowTargets(ruleset, probes);
        foreach (Part part in parts)
        {
            rows.Add(part);
        }

        return rows._targets;
    }

    private void Add(Part part)
    {
        foreach (object node in part.Nodes)
        {
            switch (node)
            {
                case Select select:
                    AddRows(part.Name, select);
                    break;
                case Conditional e:
                    AddBranch(e, e.Then, CoverageWords.Branch(part.Name, isThen: true, Quote(e.Then)));
                    AddBranch(e, e.Else, CoverageWords.Branch(part.Name, isThen: false, Quote(e.Else)));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A branch that nobody wrote has the place of the whole.</summary>
    private void AddBranch(Conditional e, BoundExpression branch, LocalizedText text)
    {
        if (branch.Span != e.Span)
        {
            Add(branch.Span, string.Empty, branch, text);
        }
    }

    /// <summary>Rows for days on which the ruleset is not in force cannot be touched.</summary>
    private void AddRows(string owner, Select select)
    {
        foreach (SelectCase row in select.Cases)
        {
            int truth = StaticTruth.Of(row.Condition, ruleset);
            if (truth != Truth.False)
            {
                Add(row.Span, row.Label, row, CoverageWords.Row(owner, Excerpt.Of(row.Label)));
            }

            if (truth == Truth.True)
            {
                return;
            }
        }
    }

    private void Add(TextSpan span, string label, object node, LocalizedText text)
    {
        if (!_branches.TryGetValue((span, label), out List<int>? branches))
        {
            List<int> all = [];
            _branches.Add((span, label), branches = all);
            _targets.Add(new(CoverageKind.Row, span, text, w => all.Exists(b => w.Trail?.WasTaken(b) ?? false)));
        }

        branches.Add(probes.AddBranch(node));
    }

    private string Quote(BoundExpression e) => Excerpt.Of(SourceQuote.Of(ruleset.Source, e.Span));
}
