using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load;

/// <summary>What every part of a load works with: one state of the operational store, and the star inside one transaction.</summary>
/// <param name="run">The load.</param>
/// <param name="operational">The operational store.</param>
/// <param name="star">The star.</param>
/// <param name="bulk">The provider's bulk writer.</param>
/// <param name="reader">The provider's bulk reader.</param>
/// <param name="backlog">What changed.</param>
/// <param name="progress">Is told how far the load is; null when nobody watches.</param>
internal sealed class LoadSession(
    LoadRun run, OperationalContext operational, StarContext star, IBulkWriter bulk, IBulkReader reader, Backlog backlog, IProgress<LoadProgress>? progress)
{
    private const int ReportEvery = 5_000;
    private readonly List<TableCount> tables = [];
    private IBulkWriter writer = bulk;

    public LoadRun Run => run;

    public OperationalContext Operational => operational;

    public StarContext Star => star;

    public IBulkReader Reader => reader;

    public Backlog Backlog => backlog;

    /// <summary>What the load has measured so far.</summary>
    public List<LoadCheck> Checks { get; } = [];

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
    public async Task<long> AddAsync<T>(string step, IEnumerable<T> rows, long? total, CancellationToken cancellationToken)
        where T : class
    {
        var count = await writer.InsertAsync(star, Told(step, rows, total), cancellationToken);
        Tell(step, count, count);
        Count(step, count);
        return count;
    }

    /// <summary>Fills a table by many additions.</summary>
    public async Task FillAsync<T>(Func<Task> write, CancellationToken cancellationToken)
        where T : class
    {
        var usual = writer;
        await usual.FillAsync<T>(star, FillAsync, cancellationToken);
        writer = usual;

        Task FillAsync(IBulkWriter filling)
        {
            writer = filling;
            return write();
        }
    }

    /// <summary>Makes the rows of a table that differ into those that they are now.</summary>
    public Task WriteAsync<T>(string step, Difference<T> difference, CancellationToken cancellationToken)
        where T : class => WriteAsync(step, difference.Gone, difference.Changed, difference.Come, cancellationToken);

    /// <summary>Removes rows of a table, gives others other values, both found by their keys, and adds further ones.</summary>
    public async Task WriteAsync<T>(
        string step, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> changed, IReadOnlyCollection<T> come, CancellationToken cancellationToken)
        where T : class
    {
        var count = await writer.ChangeAsync(star, gone, changed, come, cancellationToken);
        Tell(step, count, count);
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

    /// <summary>Tells how far a step is.</summary>
    public void Tell(string step, long rows, long? total) => progress?.Report(new(step, rows, total));

    /// <summary>The same rows; who watches is told of them now and then.</summary>
    public IEnumerable<T> Told<T>(string step, IEnumerable<T> rows, long? total)
    {
        long count = 0;
        foreach (var row in rows)
        {
            if (count++ % ReportEvery == 0)
                Tell(step, count - 1, total);
            yield return row;
        }
    }
}
