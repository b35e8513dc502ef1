namespace Warehouse.GraphQL.Types;

/// <summary>A schema that cannot serve, with everything that is wrong with it.</summary>
/// <param name="errors">At least one.</param>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception("The schema is not valid:" + string.Concat(errors.Select(e => $"{Environment.NewLine}- {e}")))
{
    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
