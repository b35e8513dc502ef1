using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model;

namespace Warehouse.Etl.Move;

/// <summary>Moves one table: its rows are digested while they are copied, and again as the new store gives them back.</summary>
internal abstract class TableMove
{
    /// <summary>The move of an entity's table.</summary>
    public static TableMove Of(IEntityType entity) => (TableMove)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(entity.ClrType))!;

    /// <summary>Copies the rows inside the target's current transaction and reads them back.</summary>
    public abstract Task<MovedTable> RunAsync(DbContext from, DbContext to, IBulkWriter writer, CancellationToken cancellationToken);

    private sealed class Typed<T> : TableMove
        where T : class
    {
        public override async Task<MovedTable> RunAsync(DbContext from, DbContext to, IBulkWriter writer, CancellationToken cancellationToken)
        {
            var entity = from.Model.FindEntityType(typeof(T))!;
            var columns = BulkColumn.AllOf<T>(from);
            var before = new RowDigest(columns);
            await writer.CopyAsync(to, before.Follow(from.Set<T>().AsNoTracking().AsEnumerable()), cancellationToken);
            var after = new RowDigest(columns);
            await foreach (var row in to.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
                after.Add(row);
            return new($"{entity.GetSchema()}.{entity.GetTableName()}", before.Total, after.Total);
        }
    }
}
