namespace Luohu.Scoring.Assessments;

/// <summary>Gates, vetoes and tracks.</summary>
internal sealed partial class AssessmentJsonWriter
{
    private void WriteCondition(ConditionResult condition)
    {
        writer.WriteStartObject();
        writer.WriteString("id", condition.Id);
        writer.WriteString("name", condition.Name);
        writer.WriteString("outcome", JsonWords.Of(condition.Outcome));
        writer.WriteString("shape", JsonWords.Of(condition.Shape));
        writer.WriteString("text", condition.Text);
        WriteArray("uses", condition.Uses, writer.WriteStringValue);
        WriteArray("comparisons", condition.Comparisons, WriteComparison);
        WriteOptional("basis", condition.Basis, WriteBasis);
        writer.WriteString("note", condition.Note);
        WriteArray("missing", condition.Missing, WriteMissing);
        WriteArray("children", condition.Children, WriteCondition);
        writer.WriteNumber("sourceLine", condition.SourceLine);
        writer.WriteEndObject();
    }

    private void WriteBenefit(BenefitResult benefit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", benefit.Id);
        writer.WriteString("name", benefit.Name);
        writer.WriteString("outcome", JsonWords.Of(benefit.Outcome));
        WriteOptional("amount", benefit.Amount, WriteValue);
        writer.WritePropertyName("condition");
        WriteCondition(benefit.Condition);
        WriteArray("missing", benefit.Missing, WriteMissing);
        writer.WriteEndObject();
    }

    private void WriteComparison(ConditionComparison comparison)
    {
        writer.WriteStartObject();
        WriteOptional("left", comparison.Left, WriteSide);
        writer.WriteString("relation", JsonWords.Of(comparison.Relation));
        WriteOptional("right", comparison.Right, WriteSide);
        writer.WriteString("outcome", JsonWords.Of(comparison.Outcome));
        WriteOptional("shortfall", comparison.Shortfall, WriteValue);
        writer.WriteEndObject();
    }

    private void WriteSide(ComparisonSide side)
    {
        writer.WriteStartObject();
        writer.WriteString("text", side.Text);
        writer.WriteBoolean("isLiteral", side.IsLiteral);
        WriteOptional("low", side.Low, WriteValue);
        WriteOptional("high", side.High, WriteValue);
        writer.WriteEndObject();
    }
}
