namespace Luohu.Scoring.Hosting;

/// <summary>Where an application said its rulesets are. Two that say the same are equal, so that nothing is loaded twice.</summary>
internal abstract record RulesetOrigin
{
    /// <summary>The same with a full path, if it has a path.</summary>
    public virtual RulesetOrigin Below(string contentRoot) => this;

    /// <summary>The files there, and how to hear of changes.</summary>
    public abstract RulesetFeed Open();
}
