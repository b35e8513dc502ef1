using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>Rows and their positions in the order; a position is made only when it is asked for.</summary>
internal sealed class PageRows<T>(List<T> rows, Func<int, object?[]> positionAt)
{
    public List<T> Rows { get; } = rows;

    public object?[] PositionAt(int index) => positionAt(index);

    /// <summary>Reads rows; keys that the row will not hold are selected beside it.</summary>
    public static async Task<PageRows<T>> ReadAsync(IQueryable<T> query, Keyset<T> order, Projection<T>? projection, bool isReversed, CancellationToken cancellationToken)
    {
        if (order.ReachesBeyondRow || !order.Keys.All(k => projection?.Brings(k.Name) != false))
        {
            var keyed = await QueryRows.ToListAsync(query.Select(Selector(order, projection?.Selector)), cancellationToken).ConfigureAwait(false);
            if (isReversed)
            {
                keyed.Reverse();
            }
            return new(keyed.ConvertAll(r => r.Row), i => keyed[i].Position);
        }
        var rows = await QueryRows.ToListAsync(projection?.Selector is { } selector ? query.Select(selector) : query, cancellationToken).ConfigureAwait(false);
        if (isReversed)
        {
            rows.Reverse();
        }
        return new(rows, i => order.Read(rows[i]));
    }

    private static Expression<Func<T, KeyedRow>> Selector(Keyset<T> order, Expression<Func<T, T>>? projection)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, KeyedRow>>(
            Expression.MemberInit(
                Expression.New(typeof(KeyedRow)),
                Expression.Bind(typeof(KeyedRow).GetProperty(nameof(KeyedRow.Row))!, projection is null ? row : Predicates.Rebind(projection, row)),
                Expression.Bind(typeof(KeyedRow).GetProperty(nameof(KeyedRow.Position))!, order.Values(row))),
            row);
    }

    internal sealed class KeyedRow
    {
        public required T Row { get; init; }

        public required object?[] Position { get; init; }
    }
}
