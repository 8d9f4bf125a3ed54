using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Reads nodes as what a section needs: mapping, list, text or expression. What does not fit is reported and comes back as null.</summary>
internal sealed class NodeReader(SourceText source, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public string Slice(TextSpan span) => Source.Slice(span).ToString();

    public MappingNode? Mapping(YamlNode node)
    {
        if (node is MappingNode mapping)
        {
            return mapping;
        }

        Report(node is ScalarNode scalar ? EntryOrText(scalar) : Catalogue.MappingExpected(Head(node), Slice(Head(node))));
        return null;
    }

    /// <summary>The keys of a mapping, each known and in its place; null when the node is no mapping.</summary>
    public KeyedMapping? Keys(YamlNode node, KeySet keys) => Mapping(node) is { } mapping ? KeyedMapping.Resolve(mapping, keys, this) : null;

    /// <summary>The entries of a list of mappings.</summary>
    public IReadOnlyList<YamlNode>? Entries(YamlNode node)
    {
        if (node is SequenceNode sequence)
        {
            return sequence.Items;
        }

        Report(node is MappingNode ? Catalogue.DashMissing(Head(node), MendedLine.From(Source, node.Span.Start)) : Catalogue.SequenceExpected(Head(node), Slice(Head(node))));
        return null;
    }

    public SyntaxList<Located> Texts(YamlNode node)
    {
        if (node is not SequenceNode sequence)
        {
            Report(Catalogue.SequenceExpected(Head(node), Slice(Head(node))));
            return [];
        }

        return [.. sequence.Items.Select(i => Text(i, Slice(Head(i)))).OfType<Located>()];
    }

    /// <summary>A text on one line, or a block.</summary>
    public Located? Text(YamlNode node, string key)
    {
        if (node is not ScalarNode scalar)
        {
            Report(Catalogue.TextExpected(Head(node), key));
            return null;
        }

        if (scalar.Style == ScalarStyle.Plain && TextSlips.Find(scalar, Source) is { } slip)
        {
            Report(slip);
            return null;
        }

        return new Located(scalar.Content, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.Trim() : scalar.Value);
    }

    /// <summary>An expression, read from its place in the file.</summary>
    public ExpressionSyntax Expression(YamlNode node)
    {
        if (node is not ScalarNode scalar)
        {
            Report(Catalogue.ExpressionExpected(Head(node)));
            return new MissingSyntax(node.Span);
        }

        if (TextSlips.FindInExpression(scalar, Source) is { } slip)
        {
            Report(slip);
            return new MissingSyntax(node.Span);
        }

        return ExpressionParser.Parse(Source, scalar.Content, Diagnostics);
    }

    /// <summary>The name of a fact, parameter and so on, as expressions read it.</summary>
    public Located? Name(ScalarNode node, bool mayBeDotted = false)
    {
        string[] parts = node.Value.Split('.');
        if ((parts.Length <= (mayBeDotted ? 2 : 1) && parts.All(NameRule.IsName)) || (mayBeDotted && NameRule.IsFieldOfApplication(parts)))
        {
            return new Located(node.Content, node.Value);
        }

        Report(Catalogue.BadName(node.Span, node.Value));
        return null;
    }

    /// <summary>The first line of a node: enough to show, and short however long the node is.</summary>
    public TextSpan Head(YamlNode node)
    {
        TextSpan line = Source.LineSpan(Source.PositionOf(node.Span.Start).Line);
        return TextSpan.FromBounds(node.Span.Start, Math.Max(node.Span.Start, Math.Min(node.Span.End, line.End)));
    }

    /// <summary>A text where a mapping is wanted: mostly a slip of the colon.</summary>
    private Diagnostic EntryOrText(ScalarNode scalar)
    {
        TextSpan head = Head(scalar);
        string line = Slice(head);
        int sign = scalar.Style == ScalarStyle.Plain ? line.AsSpan().IndexOfAny('：', ':') : -1;
        if (sign <= 0)
        {
            return Catalogue.MappingExpected(head, line);
        }

        string key = line[..sign].Trim();
        string mended = $"{key}: {line[(sign + 1)..].Trim()}";
        var span = new TextSpan(head.Start + sign, 1);
        return line[sign] == '：' ? Catalogue.FullWidthColon(span, key, mended) : Catalogue.NoSpaceAfterColon(span, key, mended);
    }
}
