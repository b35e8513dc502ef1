using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Probe;

/// <summary>Subscriptions over a plain root value: a stream of one event, the root value's own member.</summary>
internal static class OneEvent
{
    private static readonly object Root = new();

    public static RequestContext Context(object? root)
    {
        var context = new RequestContext { RootValue = root };
        context.State[Root] = root;
        return context;
    }

    /// <summary>The resolvers of the fields of a document's subscription type.</summary>
    public static Func<string, string, FieldResolver?> Resolvers(DocumentNode document)
    {
        var defined = document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(schema => schema.OperationTypes)
            .Concat(document.Definitions.OfType<SchemaExtensionNode>().SelectMany(schema => schema.OperationTypes));
        var name = defined.FirstOrDefault(root => root.Operation == OperationType.Subscription)?.Type.Name.Value ?? "Subscription";
        return (type, field) => type == name ? new StreamResolver(context => Stream(context, field)) : null;
    }

    private static async IAsyncEnumerable<object?> Stream(ResolverContext context, string field)
    {
        await Task.CompletedTask;
        var resolver = (PureResolver)DefaultResolver.For(field);
        yield return context.State[Root] is { } root ? resolver.Resolve(root, context) : null;
    }
}
