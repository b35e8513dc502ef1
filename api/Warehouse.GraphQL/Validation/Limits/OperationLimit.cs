using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Limits;

/// <summary>A limit on a number that each operation has, fragments unfolded.</summary>
/// <param name="max">The limit; null: none.</param>
/// <param name="code">The code of the refusal.</param>
internal abstract class OperationLimit(int? max, string code) : ValidationRule
{
    private SelectionMeasure? _measure;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return node is DocumentNode;
        }
        if (max is { } limit && Measure(operation, _measure ??= new SelectionMeasure(context.Document)) is var measured && measured > limit)
        {
            context.Report(GraphQLError.At($"{Describe(measured)}; at most {limit} are allowed.", operation) with { Code = code });
        }
        return false;
    }

    protected abstract long Measure(OperationDefinitionNode operation, SelectionMeasure measure);

    protected abstract string Describe(long measured);
}
