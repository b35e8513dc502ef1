using System.Reflection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>An enum of C# as an enum of the schema.</summary>
internal static class EnumMapping
{
    public static EnumType Create(Type type, string name, XmlDocumentation documentation) =>
        new(name, type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => !f.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Select(f => new EnumValue(f.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.UpperSnake(f.Name), f.GetValue(null))
            {
                Description = f.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? documentation.Summary(f),
                DeprecationReason = Members.DeprecationReason(f),
            }))
        {
            Description = type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? documentation.Summary(type),
        };
}
