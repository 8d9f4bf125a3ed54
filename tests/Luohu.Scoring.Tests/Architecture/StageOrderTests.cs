using Luohu.Scoring.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habit 1: a folder is a stage, and stages only look back.</summary>
public sealed class StageOrderTests
{
    private const int LeastFiles = 120;

    [Fact]
    public void Files_OfTheEngine_AreAllReadAndParsed()
    {
        Guard.LookedAt(SourceTree.EngineFiles.Count, LeastFiles, "files");
        Guard.FoundNothing(SourceTree.EngineFiles.SelectMany(file => file.Tree.GetDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        Assert.Equal(SourceTree.EngineFolders, SourceTree.EngineFiles.Select(file => file.Folders.FirstOrDefault("(no folder)")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folders_OfTheEngine_AreStagesOfTheList() =>
        Guard.FoundNothing(SourceTree.EngineFolders.Except(Stages.InOrder));

    [Fact]
    public void Namespace_OfEveryFile_IsItsFolder()
    {
        IEnumerable<string> wrong =
            from file in SourceTree.EngineFiles
            let expected = string.Join('.', [Stages.RootNamespace, .. file.Folders])
            let actual = string.Join(' ', file.Nodes<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()))
            where !string.Equals(actual, expected, StringComparison.Ordinal)
            select $"{file.Path} says `{actual}`, its folder `{expected}`";
        Guard.FoundNothing(wrong);
    }

    [Fact]
    public void Stage_OfEveryFile_NamesNoLaterStage()
    {
        var uses = new StageUses(SourceTree.EngineFiles);
        var found = SourceTree.EngineFiles.SelectMany(file => uses.In(file).Select(use => (file, use.Stage, use.Place))).ToList();
        Guard.FoundNothing(found.Where(use => IsForward(use.file, use.Stage)).Select(use => $"{use.file.At(use.Place)} names the later stage {use.Stage}"));
        Guard.LookedAt(found.Count, LeastFiles, "uses of stages");
    }

    [Fact]
    public void Usings_OfOwnNamespaces_AreNeverGlobal()
    {
        Guard.FoundNothing(SourceTree.ShippedFiles.SelectMany(file => file.Nodes<UsingDirectiveSyntax>()
            .Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(directive => file.At(directive))));
        string[] projects = Directory.GetFiles(Path.Combine(SourceTree.Root, "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        Assert.DoesNotContain(projects, project => File.ReadAllText(project).Contains("<Using Include=\"Luohu", StringComparison.Ordinal));
    }

    // The guard itself: what it must see, and what it must not take for a stage.
    [Theory]
    [InlineData("using Luohu.Scoring.Model;", "Model")]
    [InlineData("using static Luohu.Scoring.Model.Rule;", "Model")]
    [InlineData("using R = Luohu.Scoring.Model.Rule;", "Model")]
    [InlineData("class C { Luohu.Scoring.Model.Rule r; }", "Model")]
    [InlineData("class C { global::Luohu.Scoring.Model.Rule r; }", "Model")]
    [InlineData("class C { Scoring.Model.Rule r; }", "Model")]
    [InlineData("class C { Model.Rule r; }", "Model")]
    [InlineData("class C { object o = Model.Rule.Empty; }", "Model")]
    [InlineData("class C { object o = new Model.Forms.Band(); }", "Model")]
    [InlineData("namespace Luohu.Scoring.Model; class C { string Text; int N => Text.Length; }", "")]
    [InlineData("class C { string s = \"Luohu.Scoring.Model\"; } // Model.Rule", "")]
    [InlineData("class C { object Model; object O => Model.Rulebook; object P => this.Model.Rule; }", "")]
    public void StageUses_WaysToNameAStage_AreSeen(string code, string expected)
    {
        SourceFile[] known = [Parsed("Model/Rule.cs", "class Rule { }"), Parsed("Model/Forms/Band.cs", "class Band { }")];
        IEnumerable<string> found = new StageUses(known).In(Parsed("Text/C.cs", code)).Select(use => use.Stage);
        Assert.Equal(expected, string.Join(' ', found));
    }

    private static bool IsForward(SourceFile file, string stage) =>
        Stages.PlaceOf(stage) < 0 || Stages.PlaceOf(stage) > Stages.PlaceOf(file.Folders[0]);

    private static SourceFile Parsed(string path, string code) => new(path, CSharpSyntaxTree.ParseText(code));
}
