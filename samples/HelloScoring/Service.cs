using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelloScoring;

/// <summary>The engine in a host with dependency injection.</summary>
internal static class Service
{
    public static async Task RunAsync(string[] args, Applicant applicant)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        #region register
        builder.Services.AddScoring(scoring =>
        {
            scoring.AddBundledRulesets();
            // scoring.AddFolder("rulesets");  // the city's own files, watched and reloaded
        });
        builder.Services.AddScoped<Desk>();
        builder.Services.AddSingleton<Background>();
        #endregion

        using var host = builder.Build();
        await host.StartAsync();
        using (var scope = host.Services.CreateScope())
        {
            Console.WriteLine(scope.ServiceProvider.GetRequiredService<Desk>().Points(applicant));
        }

        Console.WriteLine(host.Services.GetRequiredService<Background>().Rulesets);
        await host.StopAsync();
    }

    #region scoped
    /// <summary>Scoped, as a request is: one snapshot of the rulesets from beginning to end.</summary>
    internal sealed class Desk(ScoringEngine engine)
    {
        public decimal Points(Applicant applicant) => engine.Assess(applicant, "dongguan/settlement", asOf: new(2016, 6, 30)).Total;
    }
    #endregion

    #region singleton
    /// <summary>A singleton asks the provider each time, or it would keep yesterday's rulesets.</summary>
    internal sealed class Background(ScoringEngineProvider scoring)
    {
        public int Rulesets => scoring.Current.Catalog.Rulesets.Count;
    }
    #endregion
}
