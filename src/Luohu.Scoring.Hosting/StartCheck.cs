using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Luohu.Scoring.Hosting;

/// <summary>Makes the first engine when the host starts, so that a service with wrong rulesets does not start at all.</summary>
internal sealed class StartCheck(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<ScoringEngineProvider>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
