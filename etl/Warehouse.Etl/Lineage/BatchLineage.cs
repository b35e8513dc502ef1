using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Lineage;

/// <summary>Follows a file to what it fed.</summary>
/// <param name="store">The operational store.</param>
/// <param name="star">The star.</param>
internal sealed class BatchLineage(OperationalContext store, StarContext star)
{
    /// <summary>Every reading of the files of a name, the oldest first; none when nobody imported one.</summary>
    /// <param name="file">The file's name; a folder before it does not matter.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public async Task<IReadOnlyList<FedByBatch>> OfFileAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        List<FedByBatch> fed = [];
        foreach (var batch in await store.ImportBatches.Where(b => b.FileName == name).OrderBy(b => b.Id).ToListAsync(cancellationToken))
            fed.Add(await OfAsync(batch, cancellationToken));
        return fed;
    }

    /// <summary>One reading; null when there is no such batch.</summary>
    public async Task<FedByBatch?> OfBatchAsync(int batch, CancellationToken cancellationToken) =>
        await store.ImportBatches.SingleOrDefaultAsync(b => b.Id == batch, cancellationToken) is { } known ? await OfAsync(known, cancellationToken) : null;

    private async Task<FedByBatch> OfAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        List<FedTable> tables = [];
        foreach (var entity in store.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(Imported))).OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
        {
            var rows = await Rows(entity.ClrType).CountAsync(r => r.ImportBatchId == batch.Id, cancellationToken);
            if (rows > 0)
                tables.Add(new(entity.GetTableName()!, StarTables.MadeOf(entity.ClrType) is { } made ? star.Model.FindEntityType(made)!.GetTableName() : null, rows));
        }

        var figures = tables.Exists(t => t.StarTable == star.Model.FindEntityType(typeof(FactOutcome))!.GetTableName())
            ? await FiguresAsync(batch.Id, cancellationToken)
            : [];
        return new(batch, tables, figures);
    }

    private IQueryable<Imported> Rows(Type entity) =>
        (IQueryable<Imported>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(store, null)!;

    private async Task<IReadOnlyList<FedFigure>> FiguresAsync(int batch, CancellationToken cancellationToken) => await (
        from f in star.FactOutcomes
        join i in star.DimIndicators on f.IndicatorKey equals i.Key
        where f.BatchId == batch
        group f by new { i.Code, Year = f.PeriodKey / 100 } into g
        orderby g.Key.Code, g.Key.Year
        select new FedFigure(g.Key.Code, g.Key.Year, g.Count(), g.Sum(f => f.Records), g.Sum(f => f.Value))).ToListAsync(cancellationToken);
}
