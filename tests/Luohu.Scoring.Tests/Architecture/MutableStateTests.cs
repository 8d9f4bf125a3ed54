using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Architecture;

/// <summary>Habits 12, 16 and 17: no static mutable state, sealed by default, concrete until a second implementation exists.</summary>
public sealed class MutableStateTests
{
    private const int LeastTypes = 120;
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Outer seams, implemented by hosts.</summary>
    private static readonly string[] Seams = ["IRulesetSource", "IAssessmentObserver"];

    /// <summary>Records that others extend: an applicant is a person with an application.</summary>
    private static readonly string[] OpenByDesign = ["Person"];

    private static readonly Type[] MutableCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(Queue<>), typeof(Stack<>)];

    private static readonly Type[] Types =
        [.. typeof(Diagnostic).Assembly.GetTypes().Where(type => !IsWrittenByTheCompiler(type))];

    [Fact]
    public void Types_OfTheEngine_AreAllSeen() =>
        Guard.LookedAt(Types.Length, LeastTypes, "types");

    [Fact]
    public void StaticFields_OfEveryType_AreReadOnly()
    {
        FieldInfo[] fields = [.. Types.SelectMany(type => type.GetFields(Statics))];
        Assert.NotEmpty(fields);
        Guard.FoundNothing(fields.Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name));
    }

    [Fact]
    public void StaticCollections_SeenFromOutsideTheirType_CannotBeChanged()
    {
        IEnumerable<string> fields = Types.SelectMany(type => type.GetFields(Statics))
            .Where(field => !field.IsPrivate && IsChangeable(field.FieldType)).Select(Name);
        IEnumerable<string> properties = Types.SelectMany(type => type.GetProperties(Statics))
            .Where(property => property.GetMethod is { IsPrivate: false } && IsChangeable(property.PropertyType) && IsStored(property)).Select(Name);
        Guard.FoundNothing(fields.Concat(properties));
    }

    [Fact]
    public void Classes_OfTheEngine_AreSealedStaticOrAbstract() =>
        Guard.FoundNothing(Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !OpenByDesign.Contains(type.Name)).Select(type => type.FullName));

    [Fact]
    public void Interfaces_OfTheEngine_HaveMoreThanOneImplementation() =>
        Guard.FoundNothing(Types.Where(type => type.IsInterface && !Seams.Contains(type.Name) && Implementations(type) < 2).Select(type => type.FullName));

    [Fact]
    public void IsChangeable_ArraysAndLists_ButNotReadOnlyViews()
    {
        Assert.True(IsChangeable(typeof(int[])) && IsChangeable(typeof(List<int>)) && IsChangeable(typeof(IDictionary<int, int>)) && IsChangeable(typeof(ArrayList)));
        Assert.False(IsChangeable(typeof(IReadOnlyList<int>)) || IsChangeable(typeof(string)) || IsChangeable(typeof(IEnumerable<int>)));
    }

    private static int Implementations(Type contract) => Types.Count(type => !type.IsInterface && type.GetInterfaces().Any(i =>
        i == contract || (contract.IsGenericTypeDefinition && i.IsGenericType && i.GetGenericTypeDefinition() == contract)));

    /// <summary>An array made anew on each call is nobody's state; one kept in a field is.</summary>
    private static bool IsStored(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Statics) is not null;

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType ? MutableCollections.Contains(type.GetGenericTypeDefinition()) : typeof(IList).IsAssignableFrom(type));

    /// <summary>Closures, caches of lambdas, constant data, generated code.</summary>
    private static bool IsWrittenByTheCompiler(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false);

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
