using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Explanation;

/// <summary>Puts an assessment into words, for the applicant and for the officer across the counter. Pure: same assessment and language, same text.</summary>
public static class Explainer
{
    /// <summary>
    /// Plain text: the verdict and why, the points item by item, every condition, and on which article of which document each rests. Lines end in a
    /// line feed; tables line up where Chinese characters take two columns. Names and rules stay in the ruleset's own words in both languages.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Explain(Assessment assessment, Language language = Language.Chinese) => WriteOn(new TextPage(), assessment, language);

    /// <summary>
    /// The same words in the same order as <see cref="Explain"/>, as GitHub-flavoured Markdown: headings, lists, and the points as a table. Signs of
    /// names and rules that Markdown would take for its own are escaped.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string ExplainMarkdown(Assessment assessment, Language language = Language.Chinese) => WriteOn(new MarkdownPage(), assessment, language);

    /// <summary>The same facts for programs: <see cref="AssessmentJson"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string ExplainJson(Assessment assessment, Language language = Language.Chinese) => AssessmentJson.Write(assessment, language);

    private static string WriteOn(Page page, Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Phrases phrases = Phrases.In(language);
        WriteHeading(page, assessment, phrases);
        new VerdictSection(page, phrases).Write(assessment);
        new LedgerSection(page, phrases).Write(assessment);
        new ConditionsSection(page, phrases).Write(assessment);
        new BenefitsSection(page, phrases).Write(assessment);
        new SourcesSection(page, phrases).Write(assessment);
        return page.ToString();
    }

    private static void WriteHeading(Page page, Assessment assessment, Phrases phrases)
    {
        page.Title(phrases.Title(assessment.RulesetName));
        page.Add(phrases.Ruleset(assessment.RulesetId, assessment.RulesetVersion));
        if (assessment.ApplicantId is { } id)
        {
            page.Add(phrases.Applicant(id));
        }

        page.Add(phrases.AsOf(assessment.AsOf));
    }
}
