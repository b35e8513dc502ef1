using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>A selected field with what the schema knows of it.</summary>
/// <param name="id">Unique in the document.</param>
/// <param name="node">As written.</param>
/// <param name="parentType">The type that it is selected from; null when unknown.</param>
/// <param name="definition">The field's definition; null when unknown.</param>
internal sealed class FieldUse(int id, FieldNode node, NamedType? parentType, OutputField? definition)
{
    private IReadOnlyDictionary<string, string>? _arguments;

    public int Id { get; } = id;

    public FieldNode Node { get; } = node;

    public NamedType? ParentType { get; } = parentType;

    public GraphQLType? Type { get; } = definition?.Type;

    public string Name => Node.Name.Value;

    private IReadOnlyDictionary<string, string> Arguments => _arguments ??= CanonicalValue.OfArguments(Node.Arguments);

    /// <summary>Whether no object can be of both parent types, now or when the schema grows.</summary>
    public bool IsExclusiveOf(FieldUse other) =>
        ParentType is ObjectType && other.ParentType is ObjectType && !ReferenceEquals(ParentType, other.ParentType);

    public bool HasSameArguments(FieldUse other)
    {
        if (Node.Arguments.Count != other.Node.Arguments.Count)
            return false;
        return Node.Arguments.Count == 0
            || Arguments.All(argument => other.Arguments.TryGetValue(argument.Key, out var value) && value == argument.Value);
    }
}
