using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>How deeply introspection nests lists; see <see cref="LimitOptions.MaxIntrospectionDepth"/>.</summary>
internal sealed class IntrospectionDepthLimit(LimitOptions options) : ValidationRule
{
    private SelectionMeasure? _measure;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (options.MaxIntrospectionDepth is not { } limit)
        {
            return false;
        }
        if (node is FieldNode { Name.Value: "__schema" or "__type" } field)
        {
            _measure ??= new SelectionMeasure(context.Document);
            var measured = _measure.Of(field.SelectionSet, (selection, below) => IsList(selection) ? below + 1 : below, Math.Max);
            if (measured > limit)
            {
                context.Report(GraphQLError.At($"Introspection nests lists of members {measured} deep; at most {limit} are allowed.", field) with { Code = LimitErrorCodes.IntrospectionDepth });
            }
        }
        return true;
    }

    private static bool IsList(SelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "inputFields" or "interfaces" or "possibleTypes" };
}
