using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habits 7 and 15: stages collect and do not throw; no hidden clock, culture or randomness; no floating point.</summary>
public sealed class HiddenInputTests
{
    private const int LeastFiles = 120;

    private static readonly string[] BannedMembers =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "CultureInfo.CurrentCulture", "Guid.NewGuid",
    ];

    private static readonly string[] BannedTypes = ["Random"];

    private static readonly string[] StagesThatCollect = ["Syntax", "Binding"];

    [Fact]
    public void Code_Shipped_ReadsNoHiddenInput()
    {
        Guard.LookedAt(SourceTree.ShippedFiles.Count, LeastFiles, "files");
        Guard.FoundNothing(SourceTree.ShippedFiles.SelectMany(Banned));
    }

    [Fact]
    public void Throw_InStagesThatCollect_GuardsArgumentsOnly()
    {
        var files = SourceTree.EngineFiles.Where(file => StagesThatCollect.Contains(file.Folders[0])).ToList();
        Guard.LookedAt(files.Count, 5, "files");
        Guard.FoundNothing(files.SelectMany(Throws));
    }

    [Fact]
    public void Catch_InTheEngine_IsNeverEmptyOrUnnamed() =>
        Guard.FoundNothing(SourceTree.ShippedFiles.SelectMany(file => file.Nodes<CatchClauseSyntax>()
            .Where(clause => clause.Declaration is null || clause.Block.Statements.Count == 0).Select(clause => file.At(clause))));

    [Theory]
    [InlineData("var now = DateTime.Now;", 1)]
    [InlineData("var now = System.DateTime.UtcNow;", 1)]
    [InlineData("var c = CultureInfo.CurrentCulture;", 1)]
    [InlineData("var r = new Random();", 1)]
    [InlineData("var r = Random.Shared.Next();", 1)]
    [InlineData("double x = 1;", 1)]
    [InlineData("float x = 1;", 1)]
    [InlineData("var x = 1.5;", 1)]
    [InlineData("var x = 1.5m; long y = 2;", 0)]
    [InlineData("var s = \"double DateTime.Now\"; // float", 0)]
    [InlineData("var c = CultureInfo.InvariantCulture; var d = registration.Now;", 0)]
    public void Banned_InASample_IsSeen(string code, int expected) =>
        Assert.Equal(expected, Banned(Sample(code)).Count());

    [Theory]
    [InlineData("throw new ArgumentOutOfRangeException(nameof(x));", 0)]
    [InlineData("ArgumentNullException.ThrowIfNull(x);", 0)]
    [InlineData("throw new InvalidOperationException();", 1)]
    [InlineData("var y = x ?? throw new FormatException();", 1)]
    [InlineData("try { } catch (IOException) { throw; }", 1)]
    public void Throws_InASample_AreSeen(string code, int expected) =>
        Assert.Equal(expected, Throws(Sample(code)).Count());

    private static IEnumerable<string> Banned(SourceFile file)
    {
        IEnumerable<SyntaxNode> members = file.Nodes<MemberAccessExpressionSyntax>().Where(access => BannedMembers.Contains(LastTwoWords(access)));
        IEnumerable<SyntaxNode> types = file.Nodes<SimpleNameSyntax>()
            .Where(name => BannedTypes.Contains(name.Identifier.Text) && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name));
        IEnumerable<SyntaxToken> floats = file.Tree.GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.DoubleKeyword) || token.IsKind(SyntaxKind.FloatKeyword) || token.Value is double or float);
        return members.Concat(types).Select(node => file.At(node)).Concat(floats.Select(token => file.At(token)));
    }

    private static IEnumerable<string> Throws(SourceFile file) => file.Nodes<SyntaxNode>()
        .Where(node => node switch
        {
            ThrowStatementSyntax statement => !IsArgumentGuard(statement.Expression),
            ThrowExpressionSyntax expression => !IsArgumentGuard(expression.Expression),
            _ => false,
        })
        .Select(node => file.At(node));

    private static bool IsArgumentGuard(ExpressionSyntax? thrown) =>
        thrown is ObjectCreationExpressionSyntax creation && creation.Type.ToString().StartsWith("Argument", StringComparison.Ordinal);

    private static string LastTwoWords(MemberAccessExpressionSyntax access) =>
        $"{access.Expression.ToString().Split('.')[^1]}.{access.Name.Identifier.Text}";

    private static SourceFile Sample(string statements) => new("Sample.cs", CSharpSyntaxTree.ParseText($"class C {{ void M(object x) {{ {statements} }} }}"));
}
