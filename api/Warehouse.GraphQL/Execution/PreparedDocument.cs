using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>A document that was parsed and found valid, with its operations ready to execute.</summary>
internal sealed class PreparedDocument
{
    private readonly PreparedOperation[] _operations;

    public PreparedDocument(Schema schema, string text, DocumentNode document)
    {
        Text = text;
        Document = document;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .DistinctBy(f => f.Name.Value).ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        _operations = [.. document.Definitions.OfType<OperationDefinitionNode>().Select(o => new PreparedOperation(schema, o, fragments))];
    }

    public string Text { get; }

    public DocumentNode Document { get; }

    /// <summary>GetOperation (section 6.1).</summary>
    /// <exception cref="GraphQLException">There is no such operation, or several to choose from.</exception>
    public PreparedOperation GetOperation(string? name)
    {
        if (name is null)
        {
            return _operations.Length switch
            {
                1 => _operations[0],
                0 => throw Fail("Must provide an operation."),
                _ => throw Fail("Must provide operation name if query contains multiple operations."),
            };
        }

        return Array.Find(_operations, o => o.Definition.Name?.Value == name) ?? throw Fail($"Unknown operation named \"{name}\".");
    }

    private static GraphQLException Fail(string message) => new(message, ErrorCodes.BadRequest);
}
