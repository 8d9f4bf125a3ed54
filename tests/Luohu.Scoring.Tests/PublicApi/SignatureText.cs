using System.Globalization;
using System.Reflection;

namespace Luohu.Scoring.Tests.PublicApi;

/// <summary>Signatures much as C# writes them.</summary>
internal static class SignatureText
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(decimal)] = "decimal", [typeof(char)] = "char",
    };

    public static string OfType(Type type)
    {
        IEnumerable<Type> bases = new[] { type.BaseType }.OfType<Type>()
            .Where(b => b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(i => i.IsPublic && !IsEquatableToItself(i, type)));
        string list = string.Join(", ", bases.Select(Name).Order(StringComparer.Ordinal));
        return $"{Kind(type)} {FullName(type)}{(list.Length == 0 ? "" : " : " + list)}";
    }

    public static string OfMember(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"{Access(c)}new({Parameters(c)})",
        MethodInfo m => $"{Access(m)}{Static(m)}{Nullable(m.ReturnParameter)} {m.Name}{Generic(m)}({Parameters(m)})",
        PropertyInfo p => Property(p),
        FieldInfo { IsLiteral: true } f => $"const {(f.FieldType.IsEnum ? f.Name : $"{Name(f.FieldType)} {f.Name}")} = {Constant(f.GetRawConstantValue())}",
        FieldInfo f => $"{(f.IsStatic ? "static " : "")}{Name(f.FieldType)} {f.Name}",
        _ => $"event {member.Name}",
    };

    public static string FullName(Type type) => type.DeclaringType is { } outer ? $"{FullName(outer)}.{Bare(type)}" : $"{type.Namespace}.{Bare(type)}";

    private static string Property(PropertyInfo property)
    {
        MethodInfo? get = property.GetMethod is { } g && IsReachable(g) ? g : null;
        MethodInfo? set = property.SetMethod is { } s && IsReachable(s) ? s : null;
        bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ?? false;
        bool isRequired = property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute");
        string accessors = (get is null ? "" : " get;") + (set is null ? "" : isInit ? " init;" : " set;");
        MethodBase any = get ?? set ?? throw new ArgumentException("The property cannot be reached.", nameof(property));
        string parameters = property.GetIndexParameters().Length == 0 ? "" : $"[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]";
        return $"{Access(any)}{Static(any)}{(isRequired ? "required " : "")}{Nullable(Nullability.Create(property), property.PropertyType)} {property.Name}{parameters} {{{accessors} }}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static bool IsReachable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsEquatableToItself(Type contract, Type type) => contract == typeof(IEquatable<>).MakeGenericType(type);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsAbstract && method.DeclaringType is { IsInterface: false } ? "abstract " : "";

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsOut ? "out " : "")}{Nullable(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Constant(parameter.RawDefaultValue) : "")}";

    private static string Nullable(ParameterInfo parameter) => Nullable(Nullability.Create(parameter), parameter.ParameterType);

    private static string Nullable(NullabilityInfo nullability, Type type) =>
        Name(type) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");

    private static string Name(Type type) => type switch
    {
        _ when Keywords.TryGetValue(type, out string? keyword) => keyword,
        { IsByRef: true } => Name(type.GetElementType() ?? typeof(object)),
        { IsArray: true } => Name(type.GetElementType() ?? typeof(object)) + "[]",
        _ when System.Nullable.GetUnderlyingType(type) is { } bare => Name(bare) + "?",
        { IsGenericParameter: true } => type.Name,
        _ => Bare(type),
    };

    private static string Bare(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };
}
