using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>What every provider's bulk writer does around its own way of writing: one transaction, and notes for the load.</summary>
public abstract class BulkWriter : IBulkWriter
{
    /// <inheritdoc/>
    public abstract Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public async Task<long> InsertAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var own = context.Database.CurrentTransaction is null
            ? await context.Database.BeginTransactionAsync(cancellationToken)
            : null;
        var notes = BulkNotes.For<T>(context);
        var count = await WriteAsync(context, BulkColumn.Of<T>(context), notes.Follow(rows), cancellationToken);
        if (notes.Changes.Any())
        {
            await InsertAsync(context, notes.Changes, cancellationToken);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return count;
    }

    /// <inheritdoc/>
    public async Task<long> CopyAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var columns = BulkColumn.AllOf<T>(context);
        var count = await WriteAsync(context, columns, rows, cancellationToken);
        if (columns.FirstOrDefault(c => c.IsGenerated) is { } key)
        {
            await CountOnAsync<T>(context, key, cancellationToken);
        }

        return count;
    }

    /// <inheritdoc/>
    public virtual Task FillAsync<T>(DbContext context, Func<IBulkWriter, Task> write, CancellationToken cancellationToken)
        where T : class => write(this);

    /// <summary>Deletes what changes and writes it again together with what comes, as suits a store that is written by bulk copies.</summary>
    public virtual async Task<long> ChangeAsync<T>(
        DbContext context, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> changed, IReadOnlyCollection<T> come, CancellationToken cancellationToken)
        where T : class
    {
        await DeleteAsync(context, gone.Concat(changed), cancellationToken);
        return await WriteAsync(context, BulkColumn.Of<T>(context), changed.Concat(come), cancellationToken);
    }

    /// <inheritdoc/>
    public abstract Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Lets a generated key go on behind the highest of its table; nothing to do where the store does so by itself.</summary>
    protected virtual Task CountOnAsync<T>(DbContext context, BulkColumn key, CancellationToken cancellationToken)
        where T : class => Task.CompletedTask;

    /// <summary>Writes the rows inside the context's current transaction.</summary>
    /// <param name="context">The context of the entity.</param>
    /// <param name="columns">The columns that are written.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Ends it between two rows.</param>
    /// <returns>The number of rows written.</returns>
    protected abstract Task<long> WriteAsync<T>(
        DbContext context, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;
}
