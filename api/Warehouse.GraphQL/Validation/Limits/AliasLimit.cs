using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>How many fields have an alias; see <see cref="LimitOptions.MaxAliases"/>.</summary>
internal sealed class AliasLimit(LimitOptions options) : OperationLimit(options.MaxAliases, LimitErrorCodes.Aliases)
{
    protected override long Measure(OperationDefinitionNode operation, SelectionMeasure measure) =>
        measure.Of(operation.SelectionSet, (selection, below) => selection is FieldNode { Alias: not null } ? below + 1 : below, (a, b) => a + b);

    protected override string Describe(long measured) => $"{measured} fields have an alias";
}
