using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>Refuses introspection where it is switched off; <c>__typename</c> is always allowed. See <see cref="LimitOptions.EnableIntrospection"/>.</summary>
internal sealed class IntrospectionSwitch(LimitOptions options) : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (!options.EnableIntrospection && node is FieldNode { Name.Value: "__schema" or "__type" } field)
        {
            context.Report(GraphQLError.At($"Introspection is switched off, so \"{field.Name.Value}\" is not answered.", field) with { Code = LimitErrorCodes.Introspection });
        }
        return true;
    }
}
