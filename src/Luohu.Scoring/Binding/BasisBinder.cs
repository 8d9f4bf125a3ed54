using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>Looks up the document a rule rests on (language rule 46).</summary>
internal sealed class BasisBinder(Symbols symbols)
{
    /// <summary>The basis; null when none is written or its document is not known, of which a diagnostic tells.</summary>
    public Basis? Bind(BasisSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        if (syntax.Source is "建模" or "modelled")
        {
            return new Basis(null, syntax.Article);
        }

        if (symbols.Documents.TryGetValue(syntax.Source, out SourceDocument? document))
        {
            return new Basis(document, syntax.Article);
        }

        symbols.ReportUnlessDamaged(Catalogue.UnknownDocument(syntax.Span, syntax.Source, symbols.Near(syntax.Source, symbols.Documents.Keys)));
        return null;
    }
}
