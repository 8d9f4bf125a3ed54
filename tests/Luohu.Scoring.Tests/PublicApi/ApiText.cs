using System.Reflection;
using System.Text;

namespace Luohu.Scoring.Tests.PublicApi;

/// <summary>The public types and members of an assembly as lines of text: sorted, the same on every run and every machine.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(SignatureText.FullName, StringComparer.Ordinal))
        {
            text.Append(SignatureText.OfType(type)).Append('\n');
            IEnumerable<string> members = type.GetMembers(Declared).Where(IsShown).Select(SignatureText.OfMember);
            foreach (string member in members.Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What an app can reach; properties stand for their accessors, and a nested type has its own entry.</summary>
    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodInfo method => IsReachable(method) && !method.IsSpecialName && !IsOfEveryRecord(method),
        ConstructorInfo constructor => IsReachable(constructor),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsReachable) && property.Name != "EqualityContract",
        EventInfo => true,
        _ => false,
    };

    private static bool IsReachable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>What the compiler writes into every record says nothing.</summary>
    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name.StartsWith('<')
        || (method.DeclaringType?.GetMethod("PrintMembers", Declared) is not null
            && method.Name is "ToString" or "GetHashCode" or "Equals" or "PrintMembers" or "Deconstruct");
}
