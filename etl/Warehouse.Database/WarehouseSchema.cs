using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database.Sqlite;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database;

/// <summary>Brings both stores to the schema of this version of the product.</summary>
/// <param name="options">Where the stores are.</param>
/// <param name="services">Asked for the contexts only by who needs them: to make them takes longer than a first look at the stores.</param>
public sealed class WarehouseSchema(DatabaseOptions options, IServiceProvider services) : IDisposable
{
    /// <summary>The look of a load, which goes on with what it found; it stays until the load has opened the files itself.</summary>
    private FirstLook? look;

    /// <summary>
    /// Whether the embedded store is in the schema of this version and holds a published load, so that every question can be
    /// answered; only looks. False for a server, which is asked through its contexts.
    /// </summary>
    public bool IsPublished()
    {
        using var now = Look();
        return now is { IsCurrent: true, HasLoad: true };
    }

    /// <summary>
    /// The load that the embedded store has published when nothing has changed since; only looks, without making a model. Null when
    /// there is something to load, and where only a load can tell, as on a server. Where there is something, what earlier commands left in
    /// the files' logs is copied meanwhile.
    /// </summary>
    /// <param name="rules">The rules by which a load is made.</param>
    public int? UpToDateLoad(int rules)
    {
        look?.Dispose();
        look = Look();
        if (look is not { IsCurrent: true })
            return null;
        var load = look.UpToDateLoad(rules);
        if (load is null)
            look.CopyLogs();
        return load;
    }

    /// <summary>Creates what is missing, including the folder of the embedded store; only looks at an embedded store that is up to date.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (look?.IsCurrent ?? IsCurrent())
            return;
        if (options.Directory is not { } directory)
        {
            await MigrateAsync<OperationalContext>(cancellationToken);
            await MigrateAsync<StarContext>(cancellationToken);
            return;
        }

        // Two files that know nothing of each other: their models, which take most of a short command, are made side by side.
        Directory.CreateDirectory(directory);
        await Task.WhenAll(
            Task.Run(() => MigrateAsync<OperationalContext>(cancellationToken), cancellationToken),
            Task.Run(() => MigrateAsync<StarContext>(cancellationToken), cancellationToken));
    }

    /// <summary>
    /// Makes the models of both stores side by side, on threads of their own: they take most of a short command, which can do
    /// something else until it needs them. Asks no store.
    /// </summary>
    public async Task MakeModelsAsync()
    {
        var operational = Task.Run(Contexts<OperationalContext>);
        await Task.Run(() => MakeModel(Contexts<StarContext>()));
        MakeModel(await operational);
    }

    /// <summary>Closes the files that a load looked into.</summary>
    public void Dispose() => look?.Dispose();

    private IDbContextFactory<T> Contexts<T>()
        where T : DbContext => services.GetRequiredService<IDbContextFactory<T>>();

    private FirstLook? Look() => options.Directory is null ? null : new(options.Operational, options.Warehouse);

    private bool IsCurrent()
    {
        using var now = Look();
        return now is { IsCurrent: true };
    }

    private static void MakeModel<T>(IDbContextFactory<T> store)
        where T : DbContext
    {
        using var context = store.CreateDbContext();
        _ = context.Model;
    }

    /// <summary>Migrating compares the whole model even when there is nothing to do, so a later start asks for the history first.</summary>
    private async Task MigrateAsync<T>(CancellationToken cancellationToken)
        where T : DbContext
    {
        await using var context = await Contexts<T>().CreateDbContextAsync(cancellationToken);
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }
}
