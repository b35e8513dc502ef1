using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>What a mutation gave, or why it did not.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<Exception> Errors)
{
    public static async ValueTask<object?> RunAsync(FieldResolver resolver, object parent, ResolverContext context, IReadOnlyList<Type> errors)
    {
        try
        {
            var result = resolver is AsyncResolver async
                ? await async.Resolve(parent, context).ConfigureAwait(false)
                : ((PureResolver)resolver).Resolve(parent, context);
            return new MutationPayload(result, []);
        }
        catch (Exception e) when (Declared(e, errors))
        {
            return new MutationPayload(null, e is AggregateException several ? several.InnerExceptions : [e]);
        }
    }

    private static bool Declared(Exception exception, IReadOnlyList<Type> errors) =>
        exception is AggregateException several && several.InnerExceptions.Count > 0
            ? several.InnerExceptions.All(e => Declared(e, errors))
            : errors.Any(t => t.IsInstanceOfType(exception));
}
