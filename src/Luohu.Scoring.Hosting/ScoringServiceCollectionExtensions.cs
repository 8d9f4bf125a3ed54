using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the scoring engine.</summary>
public static class ScoringServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="ScoringEngineProvider"/> (one for the application) and <see cref="ScoringEngine"/> (one snapshot per scope), and has all
    /// rulesets loaded and checked when the host starts. May be called again: nothing is added twice, and all <paramref name="configure"/> count.
    /// </summary>
    /// <param name="services">Where to add.</param>
    /// <param name="configure">Names the rulesets and changes the defaults of <see cref="ScoringOptions"/>; null: the bundled rulesets.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddScoring(this IServiceCollection services, Action<ScoringOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(ScoringEngineProvider.Create);
        services.TryAddScoped(provider => provider.GetRequiredService<ScoringEngineProvider>().Current);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartCheck>());
        return services;
    }
}
