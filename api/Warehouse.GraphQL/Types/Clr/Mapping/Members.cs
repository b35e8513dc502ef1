using System.Reflection;
using System.Runtime.CompilerServices;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Which members of a C# type are part of the schema, and what is said of them.</summary>
internal static class Members
{
    private const BindingFlags PublicInstance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>An attribute of a property, or of the parameter that a positional record makes it of.</summary>
    public static T? Attribute<T>(MemberInfo member)
        where T : Attribute =>
        member.GetCustomAttribute<T>() ?? (member is PropertyInfo property ? RecordParameter(property)?.GetCustomAttribute<T>() : null);

    public static bool Has<T>(MemberInfo member)
        where T : Attribute =>
        Attribute<T>(member) is not null;

    /// <summary>Readable properties, base types' first.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        (type.IsInterface ? type.GetInterfaces().Append(type).SelectMany(i => i.GetProperties(PublicInstance)) : type.GetProperties(PublicInstance))
            .Where(p => p.GetMethod?.IsPublic == true && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract" && !Has<GraphQLIgnoreAttribute>(p))
            .DistinctBy(p => p.Name)
            .OrderBy(p => Depth(p.DeclaringType!))
            .ThenBy(p => p.MetadataToken);

    /// <summary>Methods that give something and that the type declares itself to give it.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type, bool isStatic) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.DeclaredOnly | (isStatic ? BindingFlags.Static : BindingFlags.Instance))
            .Where(m => !m.IsSpecialName && !m.IsGenericMethodDefinition && m.ReturnType != typeof(void) && m.ReturnType != typeof(Task)
                && m.ReturnType != typeof(ValueTask) && m.GetBaseDefinition().DeclaringType != typeof(object)
                && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && m.Name is not ("Deconstruct" or "Equals" or "GetHashCode" or "ToString")
                && !m.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .OrderBy(m => m.MetadataToken);

    public static string? DeprecationReason(MemberInfo member) =>
        Attribute<GraphQLDeprecatedAttribute>(member)?.Reason
        ?? (Attribute<ObsoleteAttribute>(member) is { } obsolete ? obsolete.Message ?? BuiltInDirectives.DefaultDeprecationReason : null);

    private static ParameterInfo? RecordParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors().SelectMany(c => c.GetParameters())
            .FirstOrDefault(p => p.Name == property.Name && p.ParameterType == property.PropertyType);

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
