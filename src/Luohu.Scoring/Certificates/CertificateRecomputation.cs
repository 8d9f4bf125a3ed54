using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Certificates;

/// <summary>Computes the round of a certificate again from its files. Used once.</summary>
internal sealed class CertificateRecomputation(RulesetCatalog catalog, CertificateHeader header, Func<RoundFile, string, Stream?> open, List<Diagnostic> findings)
{
    /// <summary>Null when it cannot be computed; the findings say why.</summary>
    public async Task<RoundResult?> RunAsync(CancellationToken cancel)
    {
        CompiledRuleset? ruleset = FindRuleset();
        if (header.Engine != EngineVersion.Text)
        {
            findings.Add(Catalogue.CertificateEngineDiffers(header.Engine, EngineVersion.Text));
        }

        bool areThere = header.Inputs.Select(LookAt).ToList().TrueForAll(isThere => isThere);
        if (ruleset is null || !areThere)
        {
            return null;
        }

        try
        {
            return await ComputeAsync(new RoundRunner(catalog, $"{ruleset.Id}@{ruleset.Version}", header.AsOf), cancel).ConfigureAwait(false);
        }
        catch (ScoringException e)
        {
            findings.Add(Catalogue.CertificateNotRecomputed());
            findings.AddRange(e.Diagnostics);
        }
        catch (Exception e) when (e is BatchInputException or ArgumentException)
        {
            findings.Add(Catalogue.CertificateNotRecomputed());
        }

        return null;
    }

    private CompiledRuleset? FindRuleset()
    {
        CompiledRuleset? ruleset = catalog.Resolve($"{header.RulesetId}@{header.RulesetVersion}", header.AsOf).Ruleset;
        if (ruleset is null)
        {
            findings.Add(Catalogue.CertificateRulesetMissing(header.RulesetId, header.RulesetVersion));
        }
        else if (ruleset.Sha256 != header.RulesetSha256)
        {
            findings.Add(Catalogue.CertificateRulesetDiffers(ruleset.Id, ruleset.Version, header.RulesetSha256, ruleset.Sha256));
        }

        return ruleset;
    }

    /// <summary>Whether the file is there; that it is another one than it was is a finding.</summary>
    private bool LookAt(CertificateInput input)
    {
        using Stream? content = open(input.File, input.Name);
        if (content is null)
        {
            findings.Add(Catalogue.CertificateFileMissing(FileWords.Of(input.File), input.Name));
            return false;
        }

        using var bytes = new HashingStream(content);
        string found = bytes.Finish();
        if (found != input.Sha256)
        {
            findings.Add(Catalogue.CertificateFileDiffers(FileWords.Of(input.File), input.Name, input.Sha256, found));
        }

        return true;
    }

    private async Task<RoundResult> ComputeAsync(RoundRunner runner, CancellationToken cancel)
    {
        var opened = new List<Stream>();
        try
        {
            var inputs = new RoundInputs
            {
                Applicants = Open(RoundFile.Applicants, opened) ?? throw new ArgumentException("There are no applicants."),
                Quotas = Open(RoundFile.Quotas, opened),
                Places = Open(RoundFile.Places, opened),
                Wishes = Open(RoundFile.Wishes, opened),
                Declined = Open(RoundFile.Declined, opened),
            };
            var options = new RoundOptions
            {
                Form = header.Form,
                IsScored = header.IsScored,
                Seed = header.Seed,
                EqualsByLot = header.EqualsByLot,
                KindLimits = header.KindLimits,
            };
            return await runner.RunAsync(inputs, options, cancellation: cancel).ConfigureAwait(false);
        }
        finally
        {
            opened.ForEach(s => s.Dispose());
        }
    }

    private RoundInput? Open(RoundFile file, List<Stream> opened)
    {
        if (header.Inputs.FirstOrDefault(i => i.File == file) is not { } input || open(file, input.Name) is not { } content)
        {
            return null;
        }

        opened.Add(content);
        return new(input.Name, content);
    }
}
