using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Names of the schema as they follow from C#.</summary>
internal static class Naming
{
    /// <summary><c>GetPlansAsync</c> → <c>plans</c>.</summary>
    public static string Field(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } explicitName)
        {
            return explicitName.Name;
        }
        var name = member.Name;
        if (member is MethodInfo)
        {
            name = name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name[..^5] : name;
            name = name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]) ? name[3..] : name;
        }
        return CamelCase(name);
    }

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string Type(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } explicitName)
        {
            return explicitName.Name;
        }
        if (type.IsInterface && type.Name is ['I', var second, ..] && char.IsUpper(second))
        {
            return type.Name[1..];
        }
        return type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Type)) + type.Name[..type.Name.IndexOf('`')]
            : type.Name;
    }

    /// <summary><c>Plan</c> → <c>PlanInput</c>; a name that ends so already, and the library's operators, keep theirs.</summary>
    public static string Input(Type type)
    {
        var name = type.IsGenericType && type.Name.StartsWith("EnumOperators", StringComparison.Ordinal)
            ? Type(type.GetGenericArguments()[0]) + "Operators"
            : Type(type);
        return name.EndsWith("Input", StringComparison.Ordinal) || name.EndsWith("Filter", StringComparison.Ordinal) || name.EndsWith("Order", StringComparison.Ordinal)
            || name.EndsWith("Operators", StringComparison.Ordinal) || type.IsDefined(typeof(GraphQLNameAttribute), false)
            ? name
            : name + "Input";
    }

    /// <summary><c>AdoptedByDecree</c> → <c>ADOPTED_BY_DECREE</c>, <c>IPMIndex</c> → <c>IPM_INDEX</c>; what is in upper snake case already stays.</summary>
    public static string UpperSnake(string name)
    {
        StringBuilder text = new(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsUpper(name[i - 1]) && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
