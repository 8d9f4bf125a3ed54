using System.CommandLine;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary><c>luohu verify</c>: computes the round of a certificate again. What it finds is its result, so it goes to standard output.</summary>
internal sealed class VerifyVerb : Verb
{
    private const string Example = "luohu verify CERTIFICATE.ndjson";

    private readonly Argument<string[]> _certificate;
    private readonly Dictionary<RoundFile, Option<string?>> _files;
    private readonly Option<string?> _person;
    private readonly Option<string?> _folder;

    public VerifyVerb(Language language)
        : base("verify", Words.Verify, "luohu verify CERTIFICATE [--person ID] [--applicants FILE] [--places FILE] [--wishes FILE] [--rulesets DIR]", language)
    {
        _certificate = AddArgument("CERTIFICATE", Words.CertificateFile, ArgumentArity.ZeroOrMore);
        _person = AddOption("--person", "ID", Words.PersonOption);
        _files = Enum.GetValues<RoundFile>().ToDictionary(f => f, f => AddOption($"--{f.ToString().ToLowerInvariant()}", "FILE", Words.FileOf(f)));
        _folder = AddRulesets();
    }

    public override ExitCode Run(ParseResult parsed, Terminal terminal)
    {
        string[] certificates = parsed.GetValue(_certificate) ?? [];
        if (certificates is not [var certificate])
        {
            return terminal.Fail(
                ExitCode.Usage,
                certificates.Length > 1 ? Problems.Unexpected(certificates[1]) : Problems.ArgumentMissing(new("结果凭证", "the certificate"), Example));
        }

        if (RulesetLoader.Load(parsed.GetValue(_folder), PlanMode.Compiled, terminal, out RulesetCatalog? catalog) is var code && catalog is null)
        {
            return code;
        }

        if (ProfileFile.OpenInput(certificate, terminal, out Stream content) is { } failure)
        {
            return terminal.Fail(failure.Code, failure.Problem);
        }

        using (content)
        {
            return Verify(new CertificateVerifier(catalog), certificate, content, parsed, terminal);
        }
    }

    private ExitCode Verify(CertificateVerifier verifier, string path, Stream content, ParseResult parsed, Terminal terminal)
    {
        try
        {
            using var interruption = new Interruption();
            CertificateVerification found = verifier.VerifyAsync(content, (file, name) => Open(parsed, path, file, name), interruption.Token).GetAwaiter().GetResult();
            return Tell(found, parsed.GetValue(_person), terminal);
        }
        catch (Exception e) when (e is BatchInputException or IOException or UnauthorizedAccessException)
        {
            return terminal.Fail(ExitCode.Unreadable, Problems.CannotRead(ProfileFile.NameOf(path, terminal.Language), e.Message));
        }
        catch (OperationCanceledException)
        {
            return terminal.Fail(ExitCode.Interrupted, Problems.Interrupted());
        }
    }

    /// <summary>Where the option says, or beside the certificate: a certificate names files, never folders.</summary>
    private Stream? Open(ParseResult parsed, string certificate, RoundFile file, string name)
    {
        string? stated = parsed.GetValue(_files[file]);
        string beside = Path.Combine(Path.GetDirectoryName(certificate) ?? string.Empty, Path.GetFileName(name));
        string path = stated ?? beside;
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    private ExitCode Tell(CertificateVerification found, string? person, Terminal terminal)
    {
        foreach (Diagnostic finding in found.Findings)
        {
            terminal.Out.WriteLine(terminal.OutPaint.Message(DiagnosticRenderer.Render(finding, Language), finding.Severity, Language));
        }

        if (!found.IsConfirmed)
        {
            terminal.Out.WriteLine(Words.NotConfirmed.In(Language));
            return ExitCode.NotConfirmed;
        }

        if (person is null)
        {
            terminal.Out.WriteLine(Words.Confirmed(found.Lines).In(Language));
            return ExitCode.Ok;
        }

        if (found.Round?.Explain(person, Language) is not { } decision)
        {
            return terminal.Fail(ExitCode.Usage, Problems.NoSuchPerson(person));
        }

        terminal.Out.Write(decision);
        terminal.Out.WriteLine(Words.Confirmed(found.Lines).In(Language));
        return ExitCode.Ok;
    }
}
