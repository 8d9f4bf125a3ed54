using System.Reflection;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The version of the package the tool came in.</summary>
internal static class ToolVersion
{
    /// <summary>Without the revision of the sources that a build may add after a plus sign.</summary>
    public static string Text =>
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
