using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Data;

/// <summary>What happens to the rows that a resolver gives: filter, order, page, projection, in that order, then one asynchronous read.</summary>
internal abstract class QueryPipeline
{
    public FilterDefinition? Filter { get; init; }

    public OrderDefinition? Order { get; init; }

    /// <summary>Null: a plain list.</summary>
    public PagingLimits? Limits { get; init; }

    /// <summary>The order when none is asked for.</summary>
    public IReadOnlyList<string> DefaultOrder { get; init; } = [];

    /// <summary>The members that are unique together.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Whether only the asked members are read.</summary>
    public bool Projects { get; init; }

    public abstract ValueTask<object?> ExecuteAsync(object? source, ResolverContext context);
}

/// <summary>The pipeline of one row type.</summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class QueryPipeline<T> : QueryPipeline
{
    private readonly OrderKeys<T> _keys = new();
    private Keyset<T>? _defaultOrder;

    public override async ValueTask<object?> ExecuteAsync(object? source, ResolverContext context)
    {
        if (source is null)
        {
            return null;
        }
        var query = source as IQueryable<T> ?? ((IEnumerable<T>)source).AsQueryable();
        if (Filter is not null)
        {
            query = Filter.Apply(query, context.Arguments.Get<InputObjectValue>("where"));
        }
        var projection = Projects && query is IAsyncEnumerable<T> ? Projection(context.Field) : null;
        return Limits is null
            ? await ListAsync(query, projection, context).ConfigureAwait(false)
            : await QueryablePaging.ToConnectionAsync(query, PagingSelection.Read(context, Limits), AskedOrder(context), projection, context.CancellationToken).ConfigureAwait(false);
    }

    private Task<List<T>> ListAsync(IQueryable<T> query, Projection<T>? projection, ResolverContext context)
    {
        var order = AskedOrder(context);
        query = order.Keys.Count > 0 ? order.ApplyTo(query) : query;
        query = projection?.Selector is { } selector ? query.Select(selector) : query;
        return QueryRows.ToListAsync(query, context.CancellationToken);
    }

    private Keyset<T> AskedOrder(ResolverContext context)
    {
        var asked = Order is null ? null : context.Arguments.Get<IEnumerable<object?>>("order");
        return asked?.Any() == true
            ? new(Order!.Read(asked).Select(k => _keys[k.Path, k.IsDescending]).Concat(_keys.Parse(Key)))
            : _defaultOrder ??= new(_keys.Parse(DefaultOrder.Concat(Key)));
    }

    private Projection<T> Projection(FieldPlan field) => field.GetOrAdd(this, f =>
    {
        var fields = Limits is null ? [f] : PagingSelection.Of(f).Nodes;
        return Projection<T>.Of(
            fields.Where(n => n.Definition.Type.Named is ObjectType).SelectMany(n => n.SelectionFor((ObjectType)n.Definition.Type.Named).Fields),
            Key.Concat(DefaultOrder.Select(o => o.TrimStart('-'))));
    });
}
