using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habit 8: all diagnostics in one catalogue, one method and one code per mistake.</summary>
public sealed partial class DiagnosticTests
{
    private const int LeastFiles = 120;

    /// <summary>How the catalogue makes a diagnostic.</summary>
    private static readonly string[] Makers = ["Error", "Warning"];

    [Fact]
    public void Diagnostics_OfTheEngine_AreMadeInTheCatalogueOnly()
    {
        var made = SourceTree.ShippedFiles.SelectMany(file => Creations(file).Select(place => (file, place))).ToList();
        Assert.Contains(made, creation => IsCatalogue(creation.file));
        Guard.FoundNothing(made.Where(creation => !IsCatalogue(creation.file)).Select(creation => creation.file.At(creation.place)));
        Guard.LookedAt(SourceTree.ShippedFiles.Count, LeastFiles, "files");
    }

    [Fact]
    public void Codes_OutsideTheCatalogue_AreNotWritten() =>
        Guard.FoundNothing(SourceTree.ShippedFiles.Where(file => !IsCatalogue(file))
            .SelectMany(file => Texts(file).Where(text => Code().IsMatch(text.Token.ValueText)).Select(text => file.At(text))));

    [Fact]
    public void Codes_OfTheCatalogue_AreWellFormedAndBelongToOneMethodEach()
    {
        var codes = SourceTree.EngineFiles.Where(IsCatalogue).SelectMany(CodesOf).ToList();
        Assert.NotEmpty(codes);
        Guard.FoundNothing(codes.Where(use => !Code().IsMatch(use.Code)).Select(use => $"{use.Method} says `{use.Code}`"));
        Guard.FoundNothing(codes.GroupBy(use => use.Code).Where(uses => uses.Select(use => use.Method).Distinct().Count() > 1)
            .Select(uses => $"{uses.Key} belongs to {string.Join(" and ", uses.Select(use => use.Method).Distinct())}"));
        Guard.FoundNothing(codes.GroupBy(use => use.Method).Where(uses => uses.Select(use => use.Code).Distinct().Count() > 1)
            .Select(uses => $"{uses.Key} has {string.Join(" and ", uses.Select(use => use.Code).Distinct())}"));
    }

    [Fact]
    public void Codes_OfTheCatalogue_AreAllGivenToAMaker()
    {
        var written = SourceTree.EngineFiles.Where(IsCatalogue).SelectMany(Texts).Select(text => text.Token.ValueText).Where(text => Code().IsMatch(text)).ToHashSet();
        var given = SourceTree.EngineFiles.Where(IsCatalogue).SelectMany(CodesOf).Select(use => use.Code).ToHashSet();
        Assert.NotEmpty(written);
        Guard.FoundNothing(written.Except(given));
    }

    private static bool IsCatalogue(SourceFile file) =>
        file.Path.EndsWith("Diagnostics/" + file.Name, StringComparison.Ordinal) && file.Name.StartsWith("Catalogue.", StringComparison.Ordinal);

    private static IEnumerable<LiteralExpressionSyntax> Texts(SourceFile file) => file.Nodes<LiteralExpressionSyntax>().Where(literal => literal.Token.Value is string);

    /// <summary>Each code handed to a maker, with the method that does so; methods of one name count as one.</summary>
    private static IEnumerable<(string Code, string Method)> CodesOf(SourceFile file) =>
        from call in file.Nodes<InvocationExpressionSyntax>()
        where call.Expression is IdentifierNameSyntax name && Makers.Contains(name.Identifier.Text)
        let method = call.FirstAncestorOrSelf<MethodDeclarationSyntax>()
        where method is not null
        let code = call.ArgumentList.Arguments[0].Expression
        select (code is LiteralExpressionSyntax literal ? literal.Token.ValueText : code.ToString(), method.Identifier.Text);

    private static IEnumerable<SyntaxNode> Creations(SourceFile file) => file.Nodes<BaseObjectCreationExpressionSyntax>().Where(creation => creation switch
    {
        ObjectCreationExpressionSyntax named => IsDiagnostic(named.Type),
        _ => IsDiagnostic(TypeWanted(creation)),
    });

    /// <summary>The type a bare <c>new(...)</c> makes, where it is written nearby: a return, an arrow or a variable.</summary>
    private static TypeSyntax? TypeWanted(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax variable } => variable.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        _ => creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method when creation.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax => method.ReturnType,
            PropertyDeclarationSyntax property when creation.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax => property.Type,
            _ => null,
        },
    };

    private static bool IsDiagnostic(TypeSyntax? type) =>
        type is not null && string.Equals(type.ToString().Split('.')[^1].TrimEnd('?'), "Diagnostic", StringComparison.Ordinal);

    [GeneratedRegex("^LH[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
