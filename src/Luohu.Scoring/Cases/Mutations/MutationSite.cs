using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases.Mutations;

/// <summary>One value of a ruleset, and another that is tried in its place.</summary>
internal sealed record MutationSite(SourceText Source, TextSpan Span, string Replacement)
{
    public string Original => Source.Slice(Span).ToString();

    /// <summary>The whole text with the other value.</summary>
    public string Apply() => string.Concat(Source.Text.AsSpan(0, Span.Start), Replacement, Source.Text.AsSpan(Span.End));
}
