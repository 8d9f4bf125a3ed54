using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Cli.Inputs;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>
/// Scores the profiles of one request in their order. Those that can be scored are, whatever becomes of the others; the first failure gives the exit code.
/// </summary>
internal sealed class ScoreRun(ScoringEngine engine, ScoreRequest request, Terminal terminal)
{
    private static readonly string Rule = new('─', 60);

    private readonly List<Assessment?> _kept = [];
    private ExitCode _code = ExitCode.Ok;
    private bool _hasWritten;

    public ExitCode Run()
    {
        foreach (string path in request.Profiles)
        {
            Keep(Score(path));
        }

        if (request.Format == OutputFormat.Json)
        {
            WriteJson();
        }

        return _code;
    }

    private Assessment? Score(string path)
    {
        if (ProfileFile.Read(path, terminal, out byte[] json) is { } failure)
        {
            Note(terminal.Fail(failure.Code, failure.Problem));
            return null;
        }

        AssessmentResult result = engine.EvaluateJson(json, ProfileFile.NameOf(path, terminal.Language), request.RulesetId, request.AsOf);
        terminal.Report(result.Diagnostics);
        Note(result.Assessment is null ? ExitCode.Profile : ExitCode.Ok);
        return result.Assessment;
    }

    private void Note(ExitCode code) => _code = _code == ExitCode.Ok ? code : _code;

    /// <summary>Text is written at once; JSON waits until it is known whether it is one object or an array.</summary>
    private void Keep(Assessment? assessment)
    {
        if (request.Format == OutputFormat.Json)
        {
            _kept.Add(assessment);
        }
        else if (assessment is not null)
        {
            terminal.Out.Write(_hasWritten ? $"\n{Rule}\n\n" : string.Empty);
            terminal.Out.Write(VerdictPaint.Apply(Explainer.Explain(assessment, terminal.Language), assessment.Verdict, terminal));
            _hasWritten = true;
        }
    }

    /// <summary>One profile: one object. Several: an array in their order, null for each that could not be scored.</summary>
    private void WriteJson()
    {
        if (_kept is [var single])
        {
            terminal.Out.Write(single is null ? string.Empty : AssessmentJson.Write(single, terminal.Language) + "\n");
            return;
        }

        terminal.Out.WriteLine(JsonText.Of(writer =>
        {
            writer.WriteStartArray();
            _kept.ForEach(assessment => WriteOne(writer, assessment));
            writer.WriteEndArray();
        }));
    }

    private void WriteOne(Utf8JsonWriter writer, Assessment? assessment)
    {
        if (assessment is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            AssessmentJson.Write(assessment, writer, terminal.Language);
        }
    }
}
