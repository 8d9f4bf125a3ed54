using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Yaml;

/// <summary>What YAML allows and no file of ours may hold: repeated keys, empty values, merge keys.</summary>
internal sealed class YamlChecks
{
    public const int DepthLimit = 64;
    public const int KeyLimit = 200;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private bool _found;

    private YamlChecks(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>Checks the whole tree; true when something was reported.</summary>
    public static bool Report(YamlNode root, SourceText source, DiagnosticBag diagnostics)
    {
        var checks = new YamlChecks(source, diagnostics);
        checks.CheckRoot(root);
        checks.Visit(root);
        return checks._found;
    }

    private void Visit(YamlNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                VisitMapping(mapping);
                break;
            case SequenceNode sequence:
                VisitSequence(sequence);
                break;
            default:
                break;
        }
    }

    private void CheckRoot(YamlNode root)
    {
        if (root is ScalarNode { Style: ScalarStyle.Plain, Value: "" } scalar)
        {
            Add(Catalogue.EntryMissing(new TextSpan(Math.Min(scalar.Span.Start, _source.Text.Length), 0)));
        }
    }

    private void VisitMapping(MappingNode mapping)
    {
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        bool hasRepeated = false;
        bool hasMissing = false;
        foreach ((ScalarNode key, YamlNode value) in mapping.Entries)
        {
            hasRepeated |= CheckKey(key, seen, hasRepeated);
            hasMissing |= CheckValue(key, value, hasMissing && mapping.IsFlow);
            Visit(value);
        }
    }

    private bool CheckKey(ScalarNode key, Dictionary<string, TextSpan> seen, bool isQuiet)
    {
        if (key.Value == "<<" && key.Style == ScalarStyle.Plain)
        {
            Add(Catalogue.MergeKey(key.Span));
        }
        else if (key.Value.Length == 0)
        {
            Add(Catalogue.KeyNotText(WithSign(key.Span)));
        }
        else if (key.Value.Length > KeyLimit)
        {
            Add(Catalogue.KeyTooLong(key.Span, key.Value.Length, KeyLimit));
        }
        else if (!seen.TryAdd(key.Value, key.Span))
        {
            // A forgotten dash repeats every key of the entry: the first one says it all.
            if (!isQuiet)
            {
                Add(Catalogue.KeyRepeated(key.Span, key.Value, seen[key.Value], StartsEntry(key.Value) ? "- " + MendedLine.From(_source, key.Span.Start) : null));
            }

            return true;
        }

        return false;
    }

    private bool CheckValue(ScalarNode key, YamlNode value, bool isQuiet)
    {
        if (value is not ScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" } scalar)
        {
            return false;
        }

        // Braces around a list leave every element without a value: the first one says it all.
        if (!isQuiet)
        {
            Add(scalar.Value.Length == 0 ? Catalogue.ValueMissing(key.Span, key.Value, MendedLine.Entry(key.Value)) : Catalogue.TildeValue(scalar.Span));
        }

        return true;
    }

    private void VisitSequence(SequenceNode sequence)
    {
        foreach (YamlNode item in sequence.Items)
        {
            if (item is ScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" } scalar)
            {
                Add(scalar.Value.Length == 0 ? Catalogue.EntryMissing(new TextSpan(scalar.Span.Start, 0)) : Catalogue.TildeValue(scalar.Span));
            }

            Visit(item);
        }
    }

    private void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        _found = true;
    }

    private TextSpan WithSign(TextSpan span) => new(span.Start, Math.Min(1, _source.Text.Length - span.Start));

    private static bool StartsEntry(string key) =>
        Keywords.TryParse(KeywordRole.Key, key, out Keyword keyword) && keyword is Keyword.Id or Keyword.Group;
}
