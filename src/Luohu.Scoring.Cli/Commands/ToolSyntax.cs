using System.CommandLine;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The verbs and the options of all of them, described in one language.</summary>
internal sealed class ToolSyntax
{
    public ToolSyntax(Language language)
    {
        Verbs =
        [
            new ScoreVerb(language), new BatchVerb(language), new RankVerb(language), new AllocateVerb(language), new LotVerb(language), new VerifyVerb(language),
            new CompareVerb(language), new CheckVerb(language), new TestVerb(language), new FactsVerb(language),
        ];
        Lang = new Option<string?>(LanguageChoice.Option)
        {
            HelpName = "zh|en",
            Description = Words.LanguageOption.In(language),
            Recursive = true,
        };
        Help = new Option<bool>("--help", "-h", "-?") { Description = Words.HelpOption.In(language), Recursive = true };
        Version = new Option<bool>("--version") { Description = Words.VersionOption.In(language) };
        Root = new RootCommand(Words.Tool.In(language));
        Root.Directives.Clear();
        Root.Options.Clear();
        Root.Options.Add(Lang);
        Root.Options.Add(Help);
        Root.Options.Add(Version);
        foreach (Verb verb in Verbs)
        {
            Root.Subcommands.Add(verb.Command);
        }
    }

    public RootCommand Root { get; }

    public IReadOnlyList<Verb> Verbs { get; }

    public Option<string?> Lang { get; }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }

    /// <summary>The verb that was written, or null.</summary>
    public Verb? VerbOf(ParseResult parsed) => Verbs.FirstOrDefault(v => v.Command == parsed.CommandResult.Command);

    /// <summary>The options that may stand beside a verb, or without one.</summary>
    public IEnumerable<Option> OptionsOf(Verb? verb) => verb is null ? Root.Options : verb.Command.Options.Concat(Root.Options.Where(o => o.Recursive));
}
