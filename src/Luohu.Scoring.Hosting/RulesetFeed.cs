using Luohu.Scoring.Catalogs;
using Microsoft.Extensions.Primitives;

namespace Luohu.Scoring.Hosting;

/// <summary>Files and how to hear of changes to them.</summary>
/// <param name="Source">The files.</param>
/// <param name="Watch">Gives a token for the next change; null when changes cannot be heard of.</param>
/// <param name="Owned">What must be disposed with the feed, or null.</param>
internal sealed record RulesetFeed(IRulesetSource Source, Func<IChangeToken>? Watch = null, IDisposable? Owned = null);
