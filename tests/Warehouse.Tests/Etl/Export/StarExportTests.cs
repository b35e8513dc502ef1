using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Export;
using Warehouse.Model.Star;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Export;

public sealed class StarExportTests
{
    [Fact]
    public async Task Facts_come_in_the_order_of_their_key_with_missing_values_empty()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var folder = await stores.ExportAsync(ExportFormat.Csv, "out");
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "FactOutcomes.csv"));
        Assert.StartsWith("PeriodKey,MunicipalityKey,IndicatorKey,", lines[0], StringComparison.Ordinal);
        Assert.Equal(10, lines.Length);
        var families = lines.Single(l => l.StartsWith("201200,", StringComparison.Ordinal));
        Assert.EndsWith(",,,1,8000", families, StringComparison.Ordinal);
        Assert.Equal(lines[1..].Order(StringComparer.Ordinal), lines[1..]);
    }

    [Fact]
    public async Task Two_exports_of_one_star_are_the_same_files()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var (first, second) = (await stores.ExportAsync(ExportFormat.Csv, "first"), await stores.ExportAsync(ExportFormat.Csv, "second"));
        var files = Directory.GetFiles(first).Select(f => Path.GetFileName(f)).ToList();
        Assert.Equal(files.Order(), Directory.GetFiles(second).Select(f => Path.GetFileName(f)).Order());
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(first, file)), File.ReadAllText(Path.Combine(second, file))));
    }

    [Fact]
    public async Task The_dictionary_describes_every_column_of_every_file()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var folder = await stores.ExportAsync(ExportFormat.Csv, "out");
        var dictionary = await File.ReadAllLinesAsync(Path.Combine(folder, DataDictionary.Name + ".csv"));
        foreach (var file in Directory.GetFiles(folder).Where(f => Path.GetFileNameWithoutExtension(f) != DataDictionary.Name))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            Assert.Contains(dictionary, l => l.StartsWith(table + ",,,,,", StringComparison.Ordinal) && l.Length > table.Length + 10);
            Assert.All(File.ReadLines(file).First().Split(','), column =>
                Assert.Contains(dictionary, l => l.StartsWith($"{table},{column},", StringComparison.Ordinal) && !l.EndsWith(',')));
        }

        Assert.Contains("FactOutcomes,Verified,true or false,no,yes,Checked against evidence.", dictionary);
        Assert.Contains("FactOutcomes,BatchId,whole number,no,yes,\"Import batch, as DimBatch has it; 0 when a person reported it.\"", dictionary);
    }

    [Fact]
    public async Task The_sqlite_file_is_a_star_that_the_product_can_read()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var folder = await stores.ExportAsync(ExportFormat.Sqlite, "out");
        Assert.Equal([DataDictionary.Name + ".csv", SqliteTarget.FileName], Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        await using var services = new ServiceCollection().AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Database:Directory", folder),
            new("ConnectionStrings:Warehouse", $"Data Source={Path.Combine(folder, SqliteTarget.FileName)};Pooling=False"),
        ]).Build()).BuildServiceProvider();
        await using var copy = services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();
        await using var star = stores.Star();
        Assert.Equal(await StarText.OfAsync(star), await StarText.OfAsync(copy));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused_and_left_alone()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var folder = await stores.ExportAsync(ExportFormat.Csv, "out");
        var before = Directory.GetFiles(folder).Select(File.GetLastWriteTimeUtc).ToList();
        var refused = await Assert.ThrowsAsync<IOException>(() => stores.ExportAsync(ExportFormat.Sqlite, "out"));
        Assert.Contains("is not empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder).Select(File.GetLastWriteTimeUtc));
        Assert.Empty(Directory.GetDirectories(stores.Folder, "*.part"));
    }
}
