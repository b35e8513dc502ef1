using System.Reflection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>The identifiers of documentation files, e.g. <c>M:Namespace.Type.Method(System.String)</c>.</summary>
internal static class XmlMemberId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + TypeName(type),
        PropertyInfo => "P:" + Owner(member) + member.Name,
        FieldInfo => "F:" + Owner(member) + member.Name,
        MethodInfo method => "M:" + Owner(member) + member.Name + Arity(method) + Parameters(Definition(method)),
        _ => "!:" + member.Name,
    };

    private static string Owner(MemberInfo member) => TypeName(member.DeclaringType!) + ".";

    private static string TypeName(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    // The definition's parameters, because a file names the type parameters and not what they became.
    private static MethodInfo Definition(MethodInfo method) =>
        method.DeclaringType is { IsGenericType: true, IsGenericTypeDefinition: false } type
            ? (MethodInfo)type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(method)
            : method;

    private static string Parameters(MethodInfo method) =>
        method.GetParameters() is { Length: > 0 } parameters ? $"({string.Join(',', parameters.Select(p => Reference(p.ParameterType)))})" : "";

    private static string Reference(Type type)
    {
        if (type.IsArray)
        {
            return Reference(type.GetElementType()!) + "[]";
        }
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }
        if (!type.IsGenericType)
        {
            return TypeName(type);
        }
        var definition = TypeName(type);
        return $"{definition[..definition.IndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}
