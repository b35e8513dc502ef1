using Warehouse.Model;
using Warehouse.Model.Operational;

namespace Warehouse.Etl.Demo;

/// <summary>What every subject of a demonstration is made with.</summary>
/// <param name="Store">The operational store, inside one transaction.</param>
/// <param name="Bulk">The provider's bulk writer.</param>
/// <param name="Country">The real country.</param>
/// <param name="Scenario">Scale and seed.</param>
/// <param name="Lines">Numbers and stamps the rows.</param>
/// <param name="Cancellation">Ends the making; the store stays as it was.</param>
internal sealed record DemonstrationSession(
    OperationalContext Store, IBulkWriter Bulk, Country Country, Scenario Scenario, GeneratedLines Lines, CancellationToken Cancellation)
{
    /// <summary>The chance of a subject.</summary>
    public Chance ChanceOf(string subject) => Chance.Of(Scenario.Seed).For(subject);

    /// <summary>Adds rows whose keys others need: the store gives the keys at once.</summary>
    public async Task AddAsync(IEnumerable<object> rows)
    {
        Store.AddRange(rows);
        await Store.SaveChangesAsync(Cancellation);
    }

    /// <summary>Adds rows in bulk.</summary>
    public Task<long> InsertAsync<T>(IEnumerable<T> rows)
        where T : class => Bulk.InsertAsync(Store, rows, Cancellation);
}
