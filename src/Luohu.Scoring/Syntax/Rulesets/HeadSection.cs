using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The id of the ruleset. It is typed at the command line and names folders, hence ASCII.</summary>
internal static class HeadSection
{
    public static Located? Id(KeyedMapping sections, NodeReader reader)
    {
        Located? id = sections.Text(Keyword.Ruleset);
        if (id is not null && !id.Value.Split('/').All(IsPart))
        {
            reader.Report(Catalogue.BadRulesetId(id.Span, id.Value));
            return null;
        }

        return id;
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_') && part[0] != '-';
}
