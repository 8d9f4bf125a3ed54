using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Declares what a ruleset names before any rule is read: documents, zones, facts, lists of names, parameters, definitions.</summary>
internal sealed class DeclarationBinder(Symbols symbols, ExpressionBinder expressions)
{
    private readonly Dictionary<string, TextSpan> _names = new(StringComparer.Ordinal);

    public void Bind(RulesetSyntax syntax)
    {
        symbols.Broken.UnionWith(syntax.BrokenNames);
        foreach (SourceSyntax source in syntax.Sources)
        {
            BindDocument(source);
        }

        symbols.Zones = [.. syntax.Zones.Select(z => z.Value).Distinct(StringComparer.Ordinal)];
        symbols.Uses = [.. syntax.Uses.Select(u => u.Value).Distinct(StringComparer.Ordinal)];
        new FactBinder(symbols, Claim).Bind(syntax.Facts);
        foreach (NameListSyntax list in syntax.NameLists.Where(l => Claim(l.Name)))
        {
            BindNameList(list);
        }

        ParameterSyntax[] parameters = [.. syntax.Parameters.Where(p => Claim(p.Name))];
        foreach (DefinitionSyntax definition in syntax.Definitions.Where(d => Claim(d.Name)))
        {
            Declare(definition);
        }

        foreach (ParameterSyntax parameter in parameters)
        {
            BindParameter(parameter);
        }
    }

    /// <summary>Takes a name for the ruleset; false and a diagnostic when it is taken or has a meaning already.</summary>
    private bool Claim(Located name)
    {
        if (symbols.Vocabulary.Find(name.Value) is { IsDeclared: false } || Words.TryParse(name.Value, out _))
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(name.Span, name.Value));
            symbols.Broken.Add(name.Value);
            return false;
        }

        if (_names.TryAdd(name.Value, name.Span))
        {
            return true;
        }

        symbols.Diagnostics.Add(Catalogue.DuplicateName(name.Span, name.Value, _names[name.Value]));
        return false;
    }

    /// <summary>Takes a definition; one with a dot in its name adds a field to a list (F11).</summary>
    private void Declare(DefinitionSyntax definition)
    {
        string name = definition.Name.Value;
        string[] path = name.Split('.', 2);
        if (path.Length == 1)
        {
            symbols.Definitions.Add(name, new DefinitionSymbol(definition));
            return;
        }

        if (symbols.Vocabulary.Find(path[0]) is not ListFact list)
        {
            IEnumerable<string> lists = symbols.Vocabulary.AllNames.Where(n => symbols.Vocabulary.Find(n) is ListFact);
            symbols.ReportUnlessDamaged(Catalogue.DerivedFieldOfNoList(definition.Name.Span, path[0], symbols.Near(path[0], lists)));
        }
        else if (FactVocabulary.FindField(list, path[1]) is not null || Words.TryParse(path[1], out _) || !symbols.Derived.TryAdd(list, path[1], new DefinitionSymbol(definition)))
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(definition.Name.Span, name));
        }
    }

    private void BindDocument(SourceSyntax source)
    {
        string key = source.Key.Value;
        if (key is "建模" or "modelled")
        {
            symbols.Diagnostics.Add(Catalogue.NameTaken(source.Key.Span, key));
            return;
        }

        symbols.Documents.TryAdd(key, new SourceDocument(key, source.Title?.Value ?? key, source.Number?.Value, source.Date?.Value));
    }

    private void BindParameter(ParameterSyntax parameter)
    {
        string name = parameter.Name.Value;
        if (parameter.Value is not ExpressionValueSyntax { Expression: var written })
        {
            symbols.Varying.Add(name, new ParameterSymbol(parameter));
            return;
        }

        BoundExpression? value = written is NameSyntax text && IsText(text.Name) ? new TextConstant(text.Span, text.Name)
            : written is NameSyntax other && !symbols.Parameters.ContainsKey(other.Name) ? NotConstant(other)
            : expressions.Bind(written, Scope.Top);
        if (value is Constant or TextConstant)
        {
            symbols.Parameters.Add(name, value);
            return;
        }

        symbols.Broken.Add(name);
        if (value is not null)
        {
            NotConstant(written);
        }
    }

    /// <summary>A bare word is a text, unless it has another meaning: then one cannot know which of the two was meant.</summary>
    private bool IsText(string word) => !symbols.Parameters.ContainsKey(word) && !_names.ContainsKey(word) && !symbols.IsKnown(word) && !Words.TryParse(word, out _);

    private BoundExpression? NotConstant(ExpressionSyntax syntax)
    {
        symbols.Diagnostics.Add(Catalogue.NotConstant(syntax.Span));
        return null;
    }

    private void BindNameList(NameListSyntax list)
    {
        string name = list.Name.Value;
        string? from = list.From?.Value.Trim();
        if (from is null or "区域" or "zones")
        {
            BindTexts(list, isZones: from is not null);
            return;
        }

        if (ChoicesOf(from) is not { } choices)
        {
            symbols.Diagnostics.Add(Catalogue.UnknownSetSource(list.From?.Span ?? list.Name.Span, from));
            symbols.Broken.Add(name);
            return;
        }

        List<int> ordinals = [];
        foreach (Located member in list.Members)
        {
            int ordinal = choices.OrdinalOf(member.Value);
            if (ordinal >= 0)
            {
                ordinals.Add(ordinal);
                continue;
            }

            symbols.Diagnostics.Add(Catalogue.UnknownChoice(member.Span, member.Value, from, symbols.Near(member.Value, choices.Choices.Select(c => c.Name))));
        }

        symbols.NameLists.Add(name, new NameList(name, choices, false, [.. ordinals.Distinct()], []));
    }

    private void BindTexts(NameListSyntax list, bool isZones)
    {
        foreach (Located member in list.Members.Where(m => isZones && !symbols.IsZone(m.Value)))
        {
            symbols.ReportUnlessDamaged(Catalogue.UnknownZone(member.Span, member.Value, symbols.Near(member.Value, symbols.Zones)));
        }

        string name = list.Name.Value;
        symbols.NameLists.Add(name, new NameList(name, null, isZones, [], [.. list.Members.Select(m => m.Value).Distinct(StringComparer.Ordinal)]));
    }

    private ChoiceType? ChoicesOf(string path)
    {
        string[] parts = path.Split('.', 2);
        FactDefinition? fact = symbols.Vocabulary.Find(parts[0]);
        return parts.Length == 1 ? (fact as ValueFact)?.Value.Choices
            : fact is null ? null
            : FactVocabulary.FindField(fact, parts[1])?.Choices;
    }
}
