using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.SchemaValidation;

/// <summary>Root operation types (3.3.1): a query type, object types only, all different.</summary>
internal sealed class RootTypeChecks(Schema schema, SchemaErrors errors)
{
    private readonly OperationTypeDefinitionNode[] _definitions =
    [
        .. schema.SyntaxNodes.SelectMany(node => node switch
        {
            SchemaDefinitionNode definition => definition.OperationTypes,
            SchemaExtensionNode extension => extension.OperationTypes,
            _ => [],
        }),
    ];

    public void Check()
    {
        if (schema.QueryType is null && NotAnObject(OperationType.Query) is null)
            errors.Add("Query root type must be provided.", schema.SyntaxNodes.OfType<SchemaDefinitionNode>());
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (NotAnObject(operation) is not { } type)
                continue;
            var condition = operation == OperationType.Query ? string.Empty : " if provided";
            SyntaxNode? node = NodeOf(operation) is { } named ? named : type.SyntaxNodes is [var definition, ..] ? definition : null;
            errors.Add($"{operation} root type must be Object type{condition}, it cannot be {type}.", node);
        }

        var roots = Enum.GetValues<OperationType>().Where(operation => schema.GetRootType(operation) is not null);
        foreach (var same in roots.GroupBy(schema.GetRootType).Where(same => same.Skip(1).Any()))
        {
            var uses = string.Join(" and ", same.Select(operation => operation.ToString().ToLowerInvariant()));
            errors.Add($"All root types must be different, \"{same.Key}\" type is used as {uses} root types.", same.Select(NodeOf));
        }
    }

    private NamedTypeNode? NodeOf(OperationType operation) =>
        _definitions.FirstOrDefault(definition => definition.Operation == operation)?.Type;

    // A type that is named as root, by the schema definition or by its own name, and is of another kind.
    private NamedType? NotAnObject(OperationType operation)
    {
        var isDefined = schema.SyntaxNodes.Any(node => node is SchemaDefinitionNode);
        var name = NodeOf(operation)?.Name.Value ?? (isDefined ? null : operation.ToString());
        return name is not null && schema.GetType(name) is { } type and not ObjectType ? type : null;
    }
}
