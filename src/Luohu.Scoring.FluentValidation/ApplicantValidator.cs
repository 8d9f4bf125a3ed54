using FluentValidation;
using FluentValidation.Results;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.FluentValidation;

/// <summary>
/// Validates applicants by what the engine itself checks when it reads them: there is no second set of rules that could drift. Each failure has
/// the path of the fact (such as <c>学历[0].层次</c>) as its property name, the engine's code (LH4xx) as its error code, and the
/// <see cref="Diagnostic"/> as its custom state. Thread-safe.
/// </summary>
/// <remarks>A mistake that concerns no fact, such as an id of a ruleset that does not exist, has an empty property name.</remarks>
public sealed class ApplicantValidator : AbstractValidator<Applicant>
{
    private readonly Language _language;

    /// <summary>Checks the built-in facts, before a ruleset is chosen: any zone will do, and facts that rulesets declare are unknown.</summary>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <param name="language">The language of the messages.</param>
    public ApplicantValidator(DateOnly asOf, Language language = Language.Chinese)
        : this(language, applicant => ProfileChecker.BuiltIn.Check(applicant, asOf))
    {
    }

    /// <summary>Checks what an assessment by a ruleset would check: its zones and declared facts too.</summary>
    /// <param name="engine">The engine that will assess.</param>
    /// <param name="rulesetId">The id of the ruleset, or <c>id@version</c>.</param>
    /// <param name="asOf">The date at which everything is judged, 1900 to 2199.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApplicantValidator(ScoringEngine engine, string rulesetId, DateOnly asOf, Language language = Language.Chinese)
        : this(language, applicant => engine.Check(applicant, rulesetId, asOf))
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(rulesetId);
    }

    private ApplicantValidator(Language language, Func<Applicant, IReadOnlyList<Diagnostic>> check)
    {
        _language = language;
        RuleFor(applicant => applicant).Custom((applicant, context) =>
        {
            foreach (Diagnostic diagnostic in check(applicant))
            {
                context.AddFailure(FailureOf(diagnostic, context));
            }
        });
    }

    private ValidationFailure FailureOf(Diagnostic diagnostic, ValidationContext<Applicant> context) =>
        new(PathOf(diagnostic, context), diagnostic.Message.In(_language))
        {
            ErrorCode = diagnostic.Code,
            Severity = diagnostic.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
            CustomState = diagnostic,
        };

    /// <summary>The path within the applicant, below whatever the applicant itself is a part of.</summary>
    private static string PathOf(Diagnostic diagnostic, ValidationContext<Applicant> context) =>
        diagnostic.Path is { } path ? context.PropertyChain.BuildPropertyPath(path) : context.PropertyChain.ToString();
}
