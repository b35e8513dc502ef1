using System.Collections;
using System.Linq.Expressions;
using Warehouse.GraphQL.Data;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Resolvers out of call expressions of parent and context, compiled once.</summary>
internal static class ResolverMapping
{
    public static bool IsAsync(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>A resolver of one parent at a time.</summary>
    /// <param name="call">The member's value.</param>
    /// <param name="parent">Parameter of type object.</param>
    /// <param name="context">Parameter of the resolver's context.</param>
    /// <param name="pipeline">What happens to the rows; null when the value is final.</param>
    public static FieldResolver Single(Expression call, ParameterExpression parent, ParameterExpression context, QueryPipeline? pipeline)
    {
        if (!IsAsync(call.Type))
        {
            var get = Expression.Lambda<Func<object, ResolverContext, object?>>(Expression.Convert(call, typeof(object)), parent, context).Compile();
            return pipeline is null
                ? new PureResolver(get)
                : new AsyncResolver((p, c) => pipeline.ExecuteAsync(get(p, c), c));
        }
        var load = Expression.Lambda<Func<object, ResolverContext, ValueTask<object?>>>(Boxed(call), parent, context).Compile();
        return new AsyncResolver(pipeline is null ? load : async (p, c) => await pipeline.ExecuteAsync(await load(p, c).ConfigureAwait(false), c).ConfigureAwait(false));
    }

    /// <summary>A resolver of all parents of a level.</summary>
    /// <param name="call">A list in the parents' order, or a dictionary by parent; or a task of one.</param>
    /// <param name="parents">Parameter of type list of object.</param>
    /// <param name="context">Parameter of the resolver's context.</param>
    public static BatchResolver Batch(Expression call, ParameterExpression parents, ParameterExpression context)
    {
        Expression value = IsAsync(call.Type) ? Boxed(call) : Expression.New(typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Expression.Convert(call, typeof(object)));
        var load = Expression.Lambda<Func<IReadOnlyList<object>, ResolverContext, ValueTask<object?>>>(value, parents, context).Compile();
        return new(async (p, c) => InOrder(await load(p, c).ConfigureAwait(false), p));
    }

    /// <summary>The source stream of a subscription.</summary>
    /// <param name="call">A sequence of events, or a task of one.</param>
    /// <param name="context">Parameter of the resolver's context.</param>
    public static StreamResolver Stream(Expression call, ParameterExpression context)
    {
        var isAsync = IsAsync(call.Type);
        var events = isAsync ? call.Type.GetGenericArguments()[0] : call.Type;
        var item = events.GetInterfaces().Prepend(events)
            .First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments()[0];
        return isAsync
            ? StreamResolver.Opening(Expression.Lambda<Func<ResolverContext, ValueTask<IAsyncEnumerable<object?>>>>(
                Expression.Call(typeof(ResolverMapping), nameof(OpenAsync), [item], call), context).Compile())
            : new(Expression.Lambda<Func<ResolverContext, IAsyncEnumerable<object?>>>(
                Expression.Call(typeof(ResolverMapping), nameof(BoxItems), [item], call), context).Compile());
    }

    public static T[] Parents<T>(IReadOnlyList<object> parents)
    {
        var typed = new T[parents.Count];
        for (var i = 0; i < typed.Length; i++)
        {
            typed[i] = (T)parents[i];
        }
        return typed;
    }

    private static MethodCallExpression Boxed(Expression call) => Expression.Call(
        typeof(ResolverMapping),
        call.Type.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(BoxTask) : nameof(BoxValueTask),
        call.Type.GetGenericArguments(),
        call);

    private static ValueTask<object?> BoxTask<T>(Task<T> task)
    {
        return task.IsCompletedSuccessfully ? new(task.Result) : Await(task);

        static async ValueTask<object?> Await(Task<T> task) => await task.ConfigureAwait(false);
    }

    private static ValueTask<object?> BoxValueTask<T>(ValueTask<T> task)
    {
        return task.IsCompletedSuccessfully ? new(task.Result) : Await(task);

        static async ValueTask<object?> Await(ValueTask<T> task) => await task.ConfigureAwait(false);
    }

    private static async ValueTask<IAsyncEnumerable<object?>> OpenAsync<T>(Task<IAsyncEnumerable<T>> opening) =>
        BoxItems(await opening.ConfigureAwait(false));

    private static async IAsyncEnumerable<object?> BoxItems<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items.ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private static IReadOnlyList<object?> InOrder(object? values, IReadOnlyList<object> parents) => values switch
    {
        IReadOnlyList<object?> list when list.Count == parents.Count => list,
        IDictionary byParent => [.. parents.Select(p => byParent[p])],
        IEnumerable list => OfCount([.. list.Cast<object?>()], parents.Count),
        _ => throw new InvalidOperationException("A batch resolver gave no list."),
    };

    private static object?[] OfCount(object?[] values, int count) => values.Length == count
        ? values
        : throw new InvalidOperationException($"A batch resolver gave {values.Length} values for {count} parents.");
}
