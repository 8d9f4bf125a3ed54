using System.Reflection;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Tests.Architecture;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.PublicApi;

/// <summary>
/// Habit 16: the public surface is public on purpose. Every change of it shows as a change of a text file that a reviewer reads;
/// LUOHU_UPDATE_BASELINES=1 rewrites it.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Surface_OfTheEngine_IsTheOneAgreed()
    {
        string actual = ApiText.Of(typeof(ScoringEngine).Assembly);
        string path = Repository.PathTo("tests", "Luohu.Scoring.Tests", "PublicApi", "Luohu.Scoring.txt");
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, actual);
        }

        string[] agreed = File.ReadAllLines(path);
        string[] found = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Guard.LookedAt(found.Length, 300, "types and members");
        Guard.FoundNothing([.. Placed(found).Except(Placed(agreed)).Select(l => "+ " + l), .. Placed(agreed).Except(Placed(found)).Select(l => "- " + l)]);
        Assert.Equal(agreed, found);
    }

    /// <summary>Nothing that is only needed inside may be seen in a public signature by accident.</summary>
    [Fact]
    public void Surface_OfTheEngine_ShowsNoTypeOfThePackagesItUses()
    {
        IEnumerable<Type> used = typeof(ScoringEngine).Assembly.GetExportedTypes().SelectMany(t => t.GetMembers()).SelectMany(Types);
        Guard.FoundNothing(used.Where(t => t.Assembly.GetName().Name == "YamlDotNet").Select(t => t.FullName).Distinct());
    }

    [Fact]
    public void ApiText_OfASample_ShowsWhatAnAppCanReach()
    {
        string text = ApiText.Of(typeof(ScoringEngine).Assembly);

        Assert.Contains("\nsealed class Luohu.Scoring.Catalogs.ScoringEngine\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  Assessment Assess(Applicant applicant, string rulesetId, DateOnly asOf)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  required Verdict Verdict { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  string? Id { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  const Undetermined = 2\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsealed class Luohu.Scoring.Applicants.Applicant : Person\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(p => p.ParameterType).Concat(method is MethodInfo m ? [m.ReturnType] : []),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    /// <summary>Each line with its type, so that the same member of two types is told apart.</summary>
    private static IEnumerable<string> Placed(IEnumerable<string> lines)
    {
        string type = "";
        foreach (string line in lines)
        {
            type = line.StartsWith(' ') ? type : line;
            yield return line.StartsWith(' ') ? $"{type.Split(' ').First(w => w.Contains('.', StringComparison.Ordinal))}: {line.Trim()}" : line;
        }
    }
}
