using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import.Targets;

/// <summary>A source whose every row is one row of one table.</summary>
/// <param name="entityOf">Makes the entity.</param>
/// <param name="keyOf">The natural key of the entity.</param>
/// <param name="only">The properties that the source owns, by name; all when none is named.</param>
/// <param name="references">The columns whose codes must be known.</param>
/// <typeparam name="TRow">The typed row.</typeparam>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class TableTarget<TRow, T>(
    Func<TRow, T> entityOf, Func<T, object> keyOf, IReadOnlyCollection<string>? only = null, params Reference<TRow>[] references)
    : Target<TRow>
    where TRow : class
    where T : Imported
{
    private readonly List<(KnownCodes Known, Reference<TRow> Reference)> checks = [];
    private Table<T> table = null!;

    /// <inheritdoc/>
    public override object KeyOf(TRow row) => keyOf(entityOf(row));

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        table = await new Table<T>(session, keyOf, only).ReadAsync();
        foreach (var reference in references)
            checks.Add((await reference.Codes(session), reference));
    }

    /// <inheritdoc/>
    public override RowResult Take(TRow row, int line)
    {
        foreach (var (known, reference) in checks)
        {
            if (known.Refuse(reference.CodeOf(row), reference.Field) is { } problem)
                return problem;
        }

        return table.Put(entityOf(row), line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => table.WriteAsync();
}
