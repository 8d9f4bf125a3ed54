using System.Globalization;
using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habit 4: small files, short members, one top-level type per file.</summary>
public sealed class SizeTests
{
    private const int LeastFiles = 120;
    private const int LeastMembers = 200;

    /// <summary>Node sets, read as a whole; and a type with its generic twin.</summary>
    private static readonly string[] FilesOfSeveralTypes =
    [
        "RulesetSyntax.cs", "ExpressionSyntax.cs", "BoundExpression.cs", "BoundLine.cs", "BoundSpells.cs", "BoundCondition.cs", "YamlNode.cs", "WindowSyntax.cs", "TableKeySyntax.cs", "BandSyntax.cs", "SyntaxList.cs",
        "CaseSyntax.cs", "Expectation.cs",
    ];

    [Fact]
    public void Files_Shipped_AreShort()
    {
        var files = SourceTree.ShippedFiles.Select(file => (file.Path, file.LineCount)).ToList();
        Guard.LookedAt(files.Count, LeastFiles, "files");
        Guard.FoundNothing(files.Where(file => file.LineCount > 400).Select(file => Say($"{file.Path} has {file.LineCount} lines")));
        var above200 = files.Where(file => file.LineCount > 200).ToList();
        Assert.True(above200.Count * 20 <= files.Count, Say($"{above200.Count} of {files.Count} files have more than 200 lines: {string.Join(", ", above200)}"));
    }

    [Fact]
    public void Members_Shipped_AreShort()
    {
        var members = SourceTree.ShippedFiles.SelectMany(Members.Of).OrderBy(member => member.Lines).ToList();
        Guard.LookedAt(members.Count, LeastMembers, "members");
        Guard.FoundNothing(members.Where(member => member.Lines > 80).Select(member => Say($"{member.Place} has {member.Lines} lines")));
        var above50 = members.Where(member => member.Lines > 50).ToList();
        Assert.True(above50.Count * 100 <= members.Count, Say($"{above50.Count} of {members.Count} members have more than 50 lines: {string.Join(", ", above50)}"));
        Assert.True(members[members.Count / 2].Lines <= 8, Say($"the median member has {members[members.Count / 2].Lines} lines"));
    }

    [Fact]
    public void File_OfEveryType_HoldsItAlone()
    {
        IEnumerable<string> crowded = SourceTree.ShippedFiles
            .Where(file => !FilesOfSeveralTypes.Contains(file.Name) && TypesOf(file).Count() > 1)
            .Select(file => $"{file.Path}: {string.Join(", ", TypesOf(file))}");
        Guard.FoundNothing(crowded);
    }

    [Fact]
    public void File_OfEveryType_BearsItsName()
    {
        var named = SourceTree.ShippedFiles.Where(file => TypesOf(file).Any()).ToList();
        Guard.LookedAt(named.Count, LeastFiles, "files with types");
        Guard.FoundNothing(named.Where(file => !TypesOf(file).Contains(file.Name.Split('.')[0])).Select(file => file.Path));
    }

    [Fact]
    public void Members_OfASample_AreCountedFromModifierToBrace()
    {
        var file = new SourceFile("Sample.cs", CSharpSyntaxTree.ParseText("""
            class Sample
            {
                private int _field = 1;
                /// <summary>Words do not count.</summary>
                [Obsolete]
                public void Method()
                {
                    int Local() => 1;
                }
                public int Arrow => 1;
                public int Auto { get; set; }
                public int Full { get { return 1; } set => _field = value; }
                public static Sample operator +(Sample a, Sample b) =>
                    a;
                Sample() { }
                int this[int i] => i;
                abstract void None();
            }
            """));
        Assert.Equal([5, 1, 1, 1, 1, 2, 1, 1], Members.Of(file).Select(member => member.Lines));
    }

    private static IEnumerable<string> TypesOf(SourceFile file) => file.Nodes<MemberDeclarationSyntax>()
        .Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>();

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
