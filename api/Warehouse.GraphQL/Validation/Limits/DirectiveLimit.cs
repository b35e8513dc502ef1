using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>How many directives an operation has; see <see cref="LimitOptions.MaxDirectives"/>.</summary>
internal sealed class DirectiveLimit(LimitOptions options) : OperationLimit(options.MaxDirectives, LimitErrorCodes.Directives)
{
    protected override long Measure(OperationDefinitionNode operation, SelectionMeasure measure) =>
        operation.Directives.Count + measure.Of(operation.SelectionSet, (selection, below) => below + selection.Directives.Count, (a, b) => a + b);

    protected override string Describe(long measured) => $"The operation has {measured} directives";
}
