using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Luohu.Scoring.Syntax.Yaml;

/// <summary>
/// Reads YAML events into nodes with their places. The only file that knows the YAML package: its exceptions end here, in our words.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private int _depth;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The event under the reader; behind the last one, the end of the stream.</summary>
    private ParsingEvent Current => _parser.Current ?? new StreamEnd();

    /// <summary>The root node, or null with a diagnostic. A node that was refused makes the whole text unreadable.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(source, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlFailure.Describe(source, (int)exception.Start.Index));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // The package throws these for some texts it should refuse with a place; it has come as far as the last event.
            diagnostics.Add(YamlFailure.Describe(source, (int)(reader._parser.Current?.End.Index ?? 0)));
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (Current is StreamEnd)
        {
            _diagnostics.Add(Catalogue.EmptyText());
            return null;
        }

        _parser.MoveNext();
        YamlNode? root = ReadNode();
        if (root is null)
        {
            return null;
        }

        _parser.MoveNext();
        _parser.MoveNext();
        if (Current is not StreamEnd)
        {
            return Refuse(Catalogue.SeveralDocuments(new TextSpan((int)Current.Start.Index, 3), "---"));
        }

        return YamlChecks.Report(root, _source, _diagnostics) ? null : root;
    }

    private YamlNode? ReadNode()
    {
        ParsingEvent current = Current;
        if (FindForeign(current) is { } foreign)
        {
            return Refuse(foreign);
        }

        if (current is Scalar scalar)
        {
            return Scalar(scalar);
        }

        if (current is not (MappingStart or SequenceStart))
        {
            return Refuse(YamlFailure.Describe(_source, Start(current)));
        }

        if (_depth == YamlChecks.DepthLimit)
        {
            return Refuse(Catalogue.NestedTooDeep(new TextSpan(Start(current), 1), YamlChecks.DepthLimit));
        }

        _depth++;
        YamlNode? node = current is MappingStart mapping ? ReadMapping(mapping) : current is SequenceStart sequence ? ReadSequence(sequence) : null;
        _depth--;
        return node;
    }

    private static Diagnostic? FindForeign(ParsingEvent current)
    {
        var sign = new TextSpan(Start(current), 1);
        return current switch
        {
            AnchorAlias => Catalogue.AnchorOrAlias(sign, "*"),
            NodeEvent { Anchor.IsEmpty: false } => Catalogue.AnchorOrAlias(sign, "&"),
            NodeEvent { Tag.IsEmpty: false } => Catalogue.TagNotUsed(sign),
            _ => null,
        };
    }

    private YamlNode? Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return null;
    }

    private MappingNode? ReadMapping(MappingStart start)
    {
        var entries = new List<MappingEntry>();
        for (_parser.MoveNext(); Current is not MappingEnd; _parser.MoveNext())
        {
            if (ReadNode() is not { } key)
            {
                return null;
            }

            if (key is not ScalarNode name)
            {
                Refuse(Catalogue.KeyNotText(key.Span));
                return null;
            }

            _parser.MoveNext();
            if (ReadNode() is not { } value)
            {
                return null;
            }

            entries.Add(new MappingEntry(name, value));
        }

        bool isFlow = start.Style == MappingStyle.Flow;
        int first = entries.Count > 0 ? entries[0].Key.Span.Start : Start(start);
        int last = entries.Count > 0 ? entries[^1].Value.Span.End : first;
        return new MappingNode(CollectionSpan(start, '{', isFlow, first, last), entries, isFlow);
    }

    private SequenceNode? ReadSequence(SequenceStart start)
    {
        var items = new List<YamlNode>();
        for (_parser.MoveNext(); Current is not SequenceEnd; _parser.MoveNext())
        {
            if (ReadNode() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        bool isFlow = start.Style == SequenceStyle.Flow;
        int last = items.Count > 0 ? items[^1].Span.End : Start(start) + 1;
        return new SequenceNode(CollectionSpan(start, '[', isFlow, Start(start), last), items, isFlow);
    }

    /// <summary>From bracket to bracket, or from the first child to the end of the last one: events of block style end lines later.</summary>
    private TextSpan CollectionSpan(ParsingEvent start, char bracket, bool isFlow, int first, int last)
    {
        int open = Start(start);
        bool hasBrackets = isFlow && open < _source.Text.Length && _source.Text[open] == bracket;
        return hasBrackets
            ? TextSpan.FromBounds(open, Math.Min(_source.Text.Length, (int)Current.End.Index + 1))
            : TextSpan.FromBounds(first, last);
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        ScalarStyle style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        TextSpan span = TextSpan.FromBounds(Start(scalar), (int)scalar.End.Index);
        return ScalarPlaces.Place(_source, span, scalar.Value, style);
    }

    private static int Start(ParsingEvent current) => (int)current.Start.Index;
}
