using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Rulesets;
using Microsoft.Extensions.FileProviders;

namespace Luohu.Scoring.Hosting;

/// <summary>Which rulesets a service scores with, and how. Read once, when the first engine is made. All defaults stand here.</summary>
public sealed class ScoringOptions
{
    private static readonly RulesetOrigin Bundled = new SourceOrigin(new BundledRulesets());

    private readonly List<RulesetOrigin> _origins = [];
    private TimeSpan _reloadDelay = TimeSpan.FromSeconds(1);

    /// <summary>Whether changed files are loaded again while the application runs.</summary>
    /// <value>True by default.</value>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>For how long files must have been left alone before they are loaded again, so that a set of files copied one by one is taken as a whole.</summary>
    /// <value>One second by default; never negative.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan ReloadDelay
    {
        get => _reloadDelay;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _reloadDelay = value;
        }
    }

    /// <summary>How rulesets are made to run.</summary>
    /// <value><see cref="PlanMode.Compiled"/> by default: a service scores many applicants.</value>
    public PlanMode Mode { get; set; } = PlanMode.Compiled;

    /// <summary>The language of diagnostics in logs and exceptions.</summary>
    /// <value><see cref="Language.Chinese"/> by default.</value>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>The origins named, or the bundled rulesets when none is.</summary>
    internal IReadOnlyList<RulesetOrigin> Origins => _origins.Count == 0 ? [Bundled] : _origins;

    /// <summary>Adds the rulesets of the package Luohu.Scoring.Rulesets. They are also used when nothing at all is added.</summary>
    /// <returns>These options.</returns>
    public ScoringOptions AddBundledRulesets() => Add(Bundled);

    /// <summary>Adds the rulesets of a folder and the folders in it: every <c>*.yaml</c> except <c>cases.yaml</c>. The folder is watched.</summary>
    /// <param name="path">The folder; a relative path lies below the content root of the host, or without a host below the application's own folder.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public ScoringOptions AddFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add(new FolderOrigin(path));
    }

    /// <summary>Adds the rulesets of a file provider: every <c>*.yaml</c> except <c>cases.yaml</c>. The provider is watched.</summary>
    /// <param name="files">The provider; it stays the caller's to dispose.</param>
    /// <param name="folder">Where in it to look; empty: everywhere.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoringOptions AddFiles(IFileProvider files, string folder = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(folder);
        return Add(new FilesOrigin(files, folder.Trim('/')));
    }

    /// <summary>Adds the rulesets of a source of the application's own. It is not watched: call <see cref="ScoringEngineProvider.Reload"/>.</summary>
    /// <param name="source">The source; it is read at the start and at every reload.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ScoringOptions AddSource(IRulesetSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add(new SourceOrigin(source));
    }

    private ScoringOptions Add(RulesetOrigin origin)
    {
        if (!_origins.Contains(origin))
        {
            _origins.Add(origin);
        }

        return this;
    }
}
