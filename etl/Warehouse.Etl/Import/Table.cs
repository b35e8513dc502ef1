using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>
/// One table as an import sees it: the rows that it holds, by natural key, and what is to be written. A row that the store
/// already holds with the same values is left alone, so that it keeps the batch and the line that it came from.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class Table<T>
    where T : Imported
{
    private const int RowsTracked = 5_000;
    private readonly ImportSession session;
    private readonly Func<T, object> keyOf;
    private readonly IReadOnlyList<PropertyInfo> compared;
    private readonly Dictionary<object, T> rows = [];
    private readonly HashSet<T> added = [];

    /// <summary>Opens a table.</summary>
    /// <param name="session">The import.</param>
    /// <param name="keyOf">The natural key.</param>
    /// <param name="only">The properties that this source owns, by name; all but the keys when none is named.</param>
    public Table(ImportSession session, Func<T, object> keyOf, IReadOnlyCollection<string>? only = null)
    {
        (this.session, this.keyOf) = (session, keyOf);
        compared = [.. session.Store.Model.FindEntityType(typeof(T))!.GetProperties()
            .Where(p => !p.IsPrimaryKey() && p.PropertyInfo is not null && (only?.Contains(p.Name) ?? IsContent(p)))
            .Select(p => p.PropertyInfo!)];
    }

    /// <summary>All rows, stored and new.</summary>
    public IReadOnlyCollection<T> Rows => rows.Values;

    /// <summary>Reads the rows that the store holds: all, or those of a query.</summary>
    public async Task<Table<T>> ReadAsync(Func<IQueryable<T>, IQueryable<T>>? query = null)
    {
        var all = session.Store.Set<T>().AsNoTracking();
        await foreach (var row in (query?.Invoke(all) ?? all).AsAsyncEnumerable().WithCancellation(session.Cancellation))
            rows.Add(keyOf(row), row);
        return this;
    }

    /// <summary>The row with a key, stored or new; null when there is none.</summary>
    public T? Find(object key) => rows.GetValueOrDefault(key);

    /// <summary>Whether a row is not yet in the store.</summary>
    public bool IsNew(T row) => added.Contains(row);

    /// <summary>Adds a row, or brings the stored one to its values.</summary>
    /// <returns>Whether anything is new or different.</returns>
    public bool Put(T row, int? line) => Put(row, line, out _);

    /// <summary>Adds a row, or brings the stored one to its values.</summary>
    /// <param name="row">The row as the file has it.</param>
    /// <param name="line">1-based line of the file; null when the row is derived from several.</param>
    /// <param name="stored">The row that the store holds or will hold.</param>
    /// <returns>Whether anything is new or different.</returns>
    public bool Put(T row, int? line, out T stored)
    {
        if (!rows.TryGetValue(keyOf(row), out stored!))
        {
            rows.Add(keyOf(row), stored = row);
            added.Add(row);
            Stamp(row, line);
            return true;
        }

        if (SameContent(row, stored))
            return false;
        Change(stored, current => compared.ToList().ForEach(p => p.SetValue(current, p.GetValue(row))));
        Stamp(stored, line);
        return true;
    }

    /// <summary>Changes what the import itself computes in a row, such as a rank.</summary>
    public void Change(T row, Action<T> change)
    {
        if (!added.Contains(row))
            session.Store.Attach(row);
        change(row);
    }

    /// <summary>Writes new rows in bulk and the changes of stored ones.</summary>
    public async Task WriteAsync()
    {
        await session.Store.SaveChangesAsync(session.Cancellation);
        await session.Bulk.InsertAsync(session.Store, added, session.Cancellation);
    }

    /// <summary>Writes as <see cref="WriteAsync"/> does, and reads the keys back that the store gives to new rows.</summary>
    public async Task WriteWithKeysAsync()
    {
        await session.Store.SaveChangesAsync(session.Cancellation);
        foreach (var some in added.Chunk(RowsTracked))
        {
            session.Store.AddRange(some);
            await session.Store.SaveChangesAsync(session.Cancellation);
            foreach (var row in some)
                session.Store.Entry(row).State = EntityState.Detached;
        }
    }

    private static bool IsContent(IProperty property) => property.Name is not (nameof(Imported.ImportBatchId) or nameof(Imported.SourceLine));

    private bool SameContent(T one, T other) => compared.All(p => Equals(p.GetValue(one), p.GetValue(other)));

    private void Stamp(T row, int? line) => (row.ImportBatchId, row.SourceLine) = (session.Batch.Id, line);
}
