using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>What every part of a load works with: one state of the operational store, and the star inside one transaction.</summary>
internal sealed class LoadStage(OperationalContext operational, StarContext star, IBulkWriter bulk, IProgress<LoadProgress>? progress)
{
    private const int ReportEvery = 5_000;
    private readonly List<TableCount> tables = [];

    public OperationalContext Operational => operational;

    public StarContext Star => star;

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<TableCount> Tables => tables;

    /// <summary>Empties a table and fills it anew.</summary>
    /// <param name="step">The step's name in progress and counts.</param>
    /// <param name="rows">The rows, read one by one while they are written.</param>
    /// <param name="total">How many there will be; null when not known.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public async Task ReplaceAsync<T>(string step, IEnumerable<T> rows, long? total, CancellationToken cancellationToken)
        where T : class
    {
        await star.Set<T>().ExecuteDeleteAsync(cancellationToken);
        await AddAsync(step, rows, total, cancellationToken);
    }

    /// <summary>Adds rows to a table.</summary>
    public async Task AddAsync<T>(string step, IEnumerable<T> rows, long? total, CancellationToken cancellationToken)
        where T : class
    {
        var count = await bulk.InsertAsync(star, Counted(step, rows, total), cancellationToken);
        progress?.Report(new(step, count, count));
        Count(step, count);
    }

    /// <summary>Notes what a step wrote; steps of one name add up.</summary>
    public void Count(string step, long rows)
    {
        var known = tables.FindIndex(t => t.Table == step);
        if (known < 0)
            tables.Add(new(step, rows));
        else
            tables[known] = tables[known] with { Rows = tables[known].Rows + rows };
    }

    private IEnumerable<T> Counted<T>(string step, IEnumerable<T> rows, long? total)
    {
        long count = 0;
        foreach (var row in rows)
        {
            if (count++ % ReportEvery == 0)
                progress?.Report(new(step, count - 1, total));
            yield return row;
        }
    }
}
