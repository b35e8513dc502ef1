using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.GraphQL.Tests.Data.Store;

/// <summary>A real SQLite database in memory that keeps the commands it was sent.</summary>
public sealed class TownStore : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<TownContext> _options;

    public TownStore(params IEnumerable<Town> towns)
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<TownContext>().UseSqlite(_connection)
            .AddInterceptors(new CommandLog(Commands))
            .Options;
        using var context = Open();
        context.Database.EnsureCreated();
        context.AddRange(towns);
        context.SaveChanges();
        Commands.Clear();
    }

    public ConcurrentQueue<string> Commands { get; } = [];

    public TownContext Open() => new(_options);

    public void Dispose() => _connection.Dispose();
}

public sealed class TownContext(DbContextOptions<TownContext> options) : DbContext(options)
{
    public DbSet<Town> Towns => Set<Town>();

    public DbSet<Province> Provinces => Set<Province>();

    public DbSet<TownPlan> Plans => Set<TownPlan>();

    public DbSet<Village> Villages => Set<Village>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Town>().HasKey(t => t.Code);
        modelBuilder.Entity<Town>().Property(t => t.Kind).HasConversion<string>();
        modelBuilder.Entity<Village>().HasKey(v => v.Code);
        modelBuilder.Entity<Street>().HasKey(s => s.Id);
        modelBuilder.Entity<Street>().Property(s => s.Note);
        modelBuilder.Entity<Province>().HasKey(p => p.Code);
    }
}
