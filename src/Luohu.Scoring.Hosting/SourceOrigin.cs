using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Hosting;

/// <summary>A source that nobody watches.</summary>
internal sealed record SourceOrigin(IRulesetSource Source) : RulesetOrigin
{
    public override RulesetFeed Open() => new(Source);
}
