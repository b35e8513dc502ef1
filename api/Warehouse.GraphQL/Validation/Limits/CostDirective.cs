using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>The directive <c>@cost</c> of the IBM cost specification: what a field, argument or type weighs.</summary>
public static class CostDirective
{
    /// <summary>Its name without <c>@</c>.</summary>
    public const string Name = "cost";

    /// <summary>Its definition; one a schema.</summary>
    public static DirectiveType Create() => new(Name, "ARGUMENT_DEFINITION", "ENUM", "FIELD_DEFINITION", "INPUT_FIELD_DEFINITION", "OBJECT", "SCALAR")
    {
        Description = "What one resolution of a field, or one use of an argument or type, costs.",
        ArgumentDefinitions = [new("weight", "String!") { Description = "A number; 1 is a plain object, 0 is free." }],
    };

    /// <summary>An application of it.</summary>
    /// <param name="weight">A number.</param>
    public static DirectiveNode Apply(string weight) => DirectiveNodes.Of(Name, ("weight", new StringValueNode { Value = weight }));
}
