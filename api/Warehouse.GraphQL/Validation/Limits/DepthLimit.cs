using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>How deeply fields are nested; see <see cref="LimitOptions.MaxDepth"/>.</summary>
internal sealed class DepthLimit(LimitOptions options) : OperationLimit(options.MaxDepth, LimitErrorCodes.Depth)
{
    protected override long Measure(OperationDefinitionNode operation, SelectionMeasure measure) =>
        measure.Of(operation.SelectionSet, (selection, below) => selection is FieldNode ? below + 1 : below, Math.Max);

    protected override string Describe(long measured) => $"Fields are nested {measured} levels deep";
}
