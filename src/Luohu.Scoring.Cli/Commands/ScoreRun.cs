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
    private const string MarkdownRule = "---";

    private static readonly string Rule = new('─', 60);

    private readonly List<Assessment?> _kept = [];
    private ExitCode _code = ExitCode.Ok;
    private bool _hasWritten;

    public ExitCode Run()
    {
        foreach (string path in request.Profiles)
        {
            if (ProfileFile.IsTable(path))
            {
                ScoreTable(path);
            }
            else
            {
                Keep(Score(path));
            }
        }

        if (request.Format == OutputFormat.Json)
        {
            WriteJson();
        }

        return _code;
    }

    private Assessment? Score(string path)
    {
        if (ProfileFile.Read(path, terminal, out byte[] content) is { } failure)
        {
            Note(terminal.Fail(failure.Code, failure.Problem));
            return null;
        }

        string name = ProfileFile.NameOf(path, terminal.Language);
        return Told(ProfileFile.IsYaml(path)
            ? engine.EvaluateYaml(content, name, request.RulesetId, request.AsOf)
            : engine.EvaluateJson(content, name, request.RulesetId, request.AsOf));
    }

    /// <summary>Row by row, so that a large table needs no large memory and tells its first results at once.</summary>
    private void ScoreTable(string path)
    {
        if (ProfileFile.OpenTable(path, terminal, out Stream? table) is { } failure)
        {
            Note(terminal.Fail(failure.Code, failure.Problem));
        }

        using Stream open = table ?? Stream.Null;
        using IEnumerator<RowResult>? rows = table is null ? null : engine.EvaluateCsv(open, path, request.RulesetId, request.AsOf).GetEnumerator();
        while (rows is not null && Next(rows, path))
        {
            Keep(Told(rows.Current.Result));
        }
    }

    private bool Next(IEnumerator<RowResult> rows, string path)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (IOException e)
        {
            Note(terminal.Fail(ExitCode.Unreadable, Problems.CannotRead(path, e.Message)));
            return false;
        }
    }

    /// <summary>The assessment, or null after saying what is wrong.</summary>
    private Assessment? Told(AssessmentResult result)
    {
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
            bool isMarkdown = request.Format == OutputFormat.Markdown;
            terminal.Out.Write(_hasWritten ? $"\n{(isMarkdown ? MarkdownRule : Rule)}\n\n" : string.Empty);
            terminal.Out.Write(isMarkdown
                ? Explainer.ExplainMarkdown(assessment, terminal.Language)
                : VerdictPaint.Apply(Explainer.Explain(assessment, terminal.Language), assessment.Verdict, terminal));
            _hasWritten = true;
        }
    }

    /// <summary>One profile: one object. Several, or a table: an array in their order, null for each that could not be scored.</summary>
    private void WriteJson()
    {
        if (_kept is [var single] && !request.Profiles.Any(ProfileFile.IsTable))
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
