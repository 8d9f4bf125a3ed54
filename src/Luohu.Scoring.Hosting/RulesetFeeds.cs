using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.Primitives;

namespace Luohu.Scoring.Hosting;

/// <summary>All feeds of an application as one source.</summary>
internal sealed class RulesetFeeds : IRulesetSource, IDisposable
{
    private readonly List<RulesetFeed> _feeds = [];

    public RulesetFeeds(IEnumerable<RulesetOrigin> origins, string contentRoot)
    {
        foreach (RulesetOrigin origin in origins.Select(o => o.Below(contentRoot)).Distinct())
        {
            _feeds.Add(origin.Open());
        }
    }

    public bool CanChange => _feeds.Exists(f => f.Watch is not null);

    public IEnumerable<RulesetFile> Read() => _feeds.SelectMany(f => f.Source.Read());

    /// <summary>A token that fires when any feed has changed.</summary>
    public IChangeToken Watch() => new CompositeChangeToken([.. _feeds.Select(f => f.Watch?.Invoke()).OfType<IChangeToken>()]);

    public void Dispose() => _feeds.ForEach(f => f.Owned?.Dispose());
}
