using System.Diagnostics.CodeAnalysis;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Which language to speak: <c>--lang</c>, else LUOHU_LANG, else Chinese; never what the machine is set to.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    public const string Variable = "LUOHU_LANG";

    public static IReadOnlyList<string> Names { get; } = ["zh", "en"];

    /// <summary>Read before anything else, so that help and mistakes of the command line are in that language too.</summary>
    public static bool TryRead(string[] args, Func<string, string?> environment, out Language language, [NotNullWhen(false)] out Problem? problem)
    {
        string? stated = Stated(args);
        string? preset = environment(Variable);
        string value = stated ?? (string.IsNullOrEmpty(preset) ? Names[0] : preset);
        language = string.Equals(value, Names[1], StringComparison.Ordinal) ? Language.English : Language.Chinese;
        problem = Names.Contains(value, StringComparer.Ordinal) ? null : Problems.NotOneOf(stated is null ? Variable : Option, value, Names);
        return problem is null;
    }

    /// <summary>The value after <c>--lang</c>; null when there is none, which the parser will find.</summary>
    private static string? Stated(string[] args)
    {
        for (int i = 0; i < args.Length && !string.Equals(args[i], "--", StringComparison.Ordinal); i++)
        {
            if (string.Equals(args[i], Option, StringComparison.Ordinal))
            {
                return i + 1 < args.Length ? args[i + 1] : null;
            }

            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal))
            {
                return args[i][(Option.Length + 1)..];
            }
        }

        return null;
    }
}
