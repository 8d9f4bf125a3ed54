using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>What rests on modelled values, the documents, and the file that repeats the result.</summary>
internal sealed class SourcesSection(Page page, Phrases phrases)
{
    public void Write(Assessment assessment)
    {
        WriteModelled(assessment);
        if (assessment.Documents.Count > 0)
        {
            page.Heading(phrases.DocumentsHeading);
        }
        else
        {
            page.Break();
        }

        foreach (DocumentReference document in assessment.Documents)
        {
            string date = document.Date is null ? string.Empty : phrases.Comma + document.Date;
            page.Item(document.Key + phrases.Colon + phrases.Document(document) + date);
        }

        page.Add(phrases.Fingerprint(assessment.RulesetSha256));
    }

    private void WriteModelled(Assessment assessment)
    {
        LedgerLine[] lines = [.. TotalShares.Modelled(assessment.Ledger)];
        if (lines.Length == 0)
        {
            return;
        }

        page.Break();
        IEnumerable<string> named = lines.Select(l => phrases.ModelledLine(l.Name, TotalShares.Of(l, assessment.Ledger), BasisText.InShort(l.Basis, phrases)));
        page.Add(phrases.ModelledPoints(assessment.ModelledPoints) + phrases.ValueList(named) + phrases.Stop);
    }
}
