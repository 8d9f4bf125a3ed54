using System.CommandLine;
using System.CommandLine.Parsing;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Finds the first mistake of a command line that the parser saw, or let pass, and names it in the tool's own words.</summary>
internal static class CommandLineCheck
{
    public static Problem? Find(ParseResult parsed, ToolSyntax syntax)
    {
        Verb? verb = syntax.VerbOf(parsed);
        return UnknownWord(parsed, syntax, verb) ?? OptionMistake(parsed, syntax.OptionsOf(verb));
    }

    private static Problem? UnknownWord(ParseResult parsed, ToolSyntax syntax, Verb? verb)
    {
        // The parser takes an unknown option for one more argument.
        Token? option = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
            .FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-');
        if (option is not null)
        {
            string name = option.Value.Split('=', ':')[0];
            return Problems.UnknownOption(name, NearNames.Find(name, syntax.OptionsOf(verb).Select(o => o.Name)));
        }

        return parsed.UnmatchedTokens is not [string word, ..] ? null
            : verb is null ? Problems.UnknownVerb(word, NearNames.Find(word, syntax.Verbs.Select(v => v.Command.Name)))
            : Problems.Unexpected(word);
    }

    private static Problem? OptionMistake(ParseResult parsed, IEnumerable<Option> options)
    {
        foreach (Option option in options)
        {
            if (parsed.GetResult(option) is { Implicit: false } result && option is Option<string?>)
            {
                if (result.Tokens.Count == 0 || result.Tokens[0].Value.Length == 0)
                {
                    return Problems.ValueMissing(option.Name);
                }

                if (result.Tokens.Count > 1 || result.IdentifierTokenCount > 1)
                {
                    return Problems.Repeated(option.Name);
                }
            }
        }

        return null;
    }
}
