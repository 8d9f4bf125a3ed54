using System.Globalization;
using System.Runtime.CompilerServices;

namespace Luohu.Scoring.Tests.Shared;

/// <summary>Runs the tests under the culture that LUOHU_TEST_CULTURE names, as if the machine were set to it: nothing may depend on it.</summary>
internal static class TestCulture
{
    public const string Variable = "LUOHU_TEST_CULTURE";

    /// <summary>The culture asked for, or null.</summary>
    public static string? Asked => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Set()
    {
        if (Asked is { } name)
        {
            // Throws where the system has no data of that culture: a run that tests nothing must not pass.
            CultureInfo culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
