using Luohu.Scoring.Applicants;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.FluentValidation;

namespace HelloScoring;

/// <summary>Data from outside: mistakes are told, not thrown.</summary>
internal static class Mistakes
{
    public static IEnumerable<string> Of(ScoringEngine engine, Applicant applicant)
    {
        #region evaluate
        var result = engine.Evaluate(applicant, "dongguan/settlement", asOf: new(2016, 6, 30));
        if (result.Assessment is null)
        {
            foreach (var mistake in result.Diagnostics)
            {
                Console.WriteLine($"{mistake.Code} {mistake.Path}: {mistake.Message.Zh}");
            }
        }
        #endregion

        #region validate
        var validator = new ApplicantValidator(engine, "dongguan/settlement", asOf: new(2016, 6, 30));
        return validator.Validate(applicant).Errors.Select(e => $"{e.ErrorCode} {e.PropertyName}: {e.ErrorMessage}");
        #endregion
    }
}
