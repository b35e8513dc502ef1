using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>How many fields an operation has; see <see cref="LimitOptions.MaxFields"/>.</summary>
internal sealed class FieldLimit(LimitOptions options) : OperationLimit(options.MaxFields, LimitErrorCodes.Fields)
{
    protected override long Measure(OperationDefinitionNode operation, SelectionMeasure measure) =>
        measure.Of(operation.SelectionSet, (selection, below) => selection is FieldNode ? below + 1 : below, (a, b) => a + b);

    protected override string Describe(long measured) => $"The operation has {measured} fields";
}
