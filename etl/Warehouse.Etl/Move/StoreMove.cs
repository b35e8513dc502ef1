using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Move;

/// <summary>
/// Carries both stores over to another place, with every key as it was, and proves that each table is equal there before it stays: one
/// transaction a store, whose rows are read back and compared. Nobody loads meanwhile; what people change in the old store after the move
/// began stays there alone.
/// </summary>
/// <param name="source">Services with the stores that are left.</param>
/// <param name="target">Services with the empty stores that are moved to.</param>
internal sealed class StoreMove(IServiceProvider source, IServiceProvider target)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Moves all tables.</summary>
    /// <param name="told">Is told of each table that was moved and found equal.</param>
    /// <param name="cancellationToken">Ends the move; the store that was under way stays empty.</param>
    /// <exception cref="InvalidOperationException">The target holds something already, or a table is not equal there.</exception>
    public async Task RunAsync(Action<MovedTable> told, CancellationToken cancellationToken)
    {
        await target.GetRequiredService<WarehouseSchema>().MigrateAsync(cancellationToken);
        await using var star = await OpenAsync<StarContext>(source, cancellationToken);
        await using var publication = await Transactions(source).BeginLoadAsync(star, Patience, cancellationToken);
        await using var operational = await OpenAsync<OperationalContext>(source, cancellationToken);
        await using var snapshot = await Transactions(source).BeginSnapshotAsync(operational, cancellationToken);
        await using var newOperational = await OpenAsync<OperationalContext>(target, cancellationToken);
        await using var newStar = await OpenAsync<StarContext>(target, cancellationToken);
        if (await newOperational.Departments.AnyAsync(cancellationToken) || await newStar.LoadRuns.AnyAsync(cancellationToken))
            throw new InvalidOperationException("The store to move to is not empty; move into a new one.");
        await MoveAsync(operational, newOperational, told, cancellationToken);
        await MoveAsync(star, newStar, told, cancellationToken);
    }

    private async Task MoveAsync(DbContext from, DbContext to, Action<MovedTable> told, CancellationToken cancellationToken)
    {
        await using var transaction = await to.Database.BeginTransactionAsync(cancellationToken);
        List<MovedTable> moved = [];
        foreach (var entity in InOrder(from.Model))
            moved.Add(await TableMove.Of(entity).RunAsync(from, to, target.GetRequiredService<IBulkWriter>(), cancellationToken));
        if (moved.FirstOrDefault(t => t.Before != t.After) is { } other)
            throw new InvalidOperationException($"{other.Name} is not equal in the new store ({other.Before} became {other.After}); nothing of this store was kept there.");
        await transaction.CommitAsync(cancellationToken);
        moved.ForEach(told);
    }

    /// <summary>The tables, those that others refer to first.</summary>
    private static List<IEntityType> InOrder(IModel model)
    {
        List<IEntityType> ordered = [];
        var waiting = model.GetEntityTypes().OrderBy(e => e.GetTableName(), StringComparer.Ordinal).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.First(e => e.GetForeignKeys().All(k => k.PrincipalEntityType == e || ordered.Contains(k.PrincipalEntityType)));
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static Task<T> OpenAsync<T>(IServiceProvider services, CancellationToken cancellationToken)
        where T : DbContext => services.GetRequiredService<IDbContextFactory<T>>().CreateDbContextAsync(cancellationToken);

    private static IStoreTransactions Transactions(IServiceProvider services) => services.GetRequiredService<IStoreTransactions>();
}
