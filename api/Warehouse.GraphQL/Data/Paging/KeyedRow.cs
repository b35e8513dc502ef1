using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>A row with the values of its order keys.</summary>
internal sealed class KeyedRow<T>
{
    public required T Row { get; init; }

    public required object?[] Position { get; init; }

    /// <summary>Reads rows and positions; keys beyond the row itself are selected beside it, the others are read from it.</summary>
    public static async Task<List<KeyedRow<T>>> ReadAsync(IQueryable<T> rows, Keyset<T> order, Expression<Func<T, T>>? projection, CancellationToken cancellationToken)
    {
        if (order.ReachesBeyondRow)
        {
            return await QueryRows.ToListAsync(rows.Select(Selector(order, projection)), cancellationToken).ConfigureAwait(false);
        }
        var list = await QueryRows.ToListAsync(projection is null ? rows : rows.Select(projection), cancellationToken).ConfigureAwait(false);
        return list.ConvertAll(row => new KeyedRow<T> { Row = row, Position = order.Read(row) });
    }

    private static Expression<Func<T, KeyedRow<T>>> Selector(Keyset<T> order, Expression<Func<T, T>>? projection)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, KeyedRow<T>>>(
            Expression.MemberInit(
                Expression.New(typeof(KeyedRow<T>)),
                Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(Row))!, projection is null ? row : Predicates.Rebind(projection, row)),
                Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(Position))!, order.Values(row))),
            row);
    }
}
