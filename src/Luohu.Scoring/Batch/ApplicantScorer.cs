using System.Runtime.CompilerServices;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Batch;

/// <summary>Scores blocks of typed applicants. For one thread.</summary>
internal sealed class ApplicantScorer(CompiledRuleset ruleset, RulesetCatalog catalog, DateOnly asOf, RowScorer rows)
{
    /// <summary>Applicants of a block.</summary>
    private const int Together = 64;

    private readonly ApplicantReader _reader = new(ruleset.Rows, ruleset.Zones, catalog.IsDeclared);

    public static async IAsyncEnumerable<ApplicantBlock> CutAsync(
        IAsyncEnumerable<Applicant> applicants, BlockPool pool, [EnumeratorCancellation] CancellationToken cancel)
    {
        long line = 1;
        List<Applicant> together = [];
        await foreach (Applicant applicant in applicants.WithCancellation(cancel).ConfigureAwait(false))
        {
            together.Add(applicant);
            if (together.Count == Together)
            {
                yield return new(together, pool.Take(line));
                line += Together;
                together = [];
            }
        }

        yield return new(together, pool.Take(line));
    }

    public void Score(ApplicantBlock block)
    {
        for (int i = 0; i < block.Applicants.Count; i++)
        {
            block.Result.Lines++;
            if (!rows.Score(block.Result, block.Result.FirstLine + i, _reader.Read(block.Applicants[i], rows.Row, asOf)))
            {
                return;
            }
        }
    }
}
