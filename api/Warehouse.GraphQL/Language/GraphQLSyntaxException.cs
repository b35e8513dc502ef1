using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Language;

/// <summary>A source text is not a GraphQL document: what was wrong and where.</summary>
/// <param name="description">What was expected or found, without the prefix "Syntax Error".</param>
/// <param name="location">Where the reader stopped.</param>
public sealed class GraphQLSyntaxException(string description, Location location) : Exception($"Syntax Error: {description}")
{
    /// <summary>Where the reader stopped.</summary>
    public Location Location { get; } = location;
}
