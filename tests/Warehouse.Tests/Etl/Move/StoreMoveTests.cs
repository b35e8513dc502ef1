using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Move;
using Warehouse.Etl.Verbs;
using Warehouse.Model;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Move;

/// <summary>An office that began with files moves to where it will stay: to another folder, and, where there is one, to a server.</summary>
public sealed class StoreMoveTests
{
    [Fact]
    public async Task Stores_move_with_every_key_and_go_on_where_they_were()
    {
        await using var stores = await Stores.OnAsync(StorePlace.OfFiles("warehouse-"), [.. Places.Rows(), .. Work.Rows()]);
        await stores.LoadAsync();
        using var place = StorePlace.New("warehouse-moved-");
        var (code, output) = await MoveAsync(stores, place);
        Assert.True(code == ExitCode.Done, output);
        Assert.Contains("op.Municipalities", output, StringComparison.Ordinal);
        Assert.Contains("dw.FactOutcomes", output, StringComparison.Ordinal);

        await using var moved = await Stores.OnAsync(place, []);
        Assert.False((await moved.LoadAsync()).Published);
        await moved.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        Assert.Equal((2, 10L), ((await moved.LoadAsync()).Run.Id, (await moved.LoadAsync()).Run.OutcomeFacts));
    }

    [Fact]
    public async Task Stores_that_hold_something_are_not_moved_into()
    {
        await using var stores = await Stores.OnAsync(StorePlace.OfFiles("warehouse-"), Places.Rows());
        using var place = StorePlace.New("warehouse-moved-");
        await using (await Stores.OnAsync(place, Places.Rows()))
        {
            var (code, output) = await MoveAsync(stores, place);
            Assert.Equal(ExitCode.Failed, code);
            Assert.Contains("is not empty", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_digest_feels_one_value_that_differs_and_not_the_order_of_rows()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var store = stores.Operational();
        var rows = await store.PovertyValues.OrderBy(v => v.MunicipalityCode).ToListAsync();
        var columns = BulkColumn.AllOf<Warehouse.Model.Operational.Poverty.PovertyValue>(store);
        var before = Digest();
        rows.Reverse();
        Assert.Equal(before, Digest());
        rows[0].Caution = !rows[0].Caution;
        Assert.NotEqual(before, Digest());

        TableDigest Digest()
        {
            var digest = new RowDigest(columns);
            rows.ForEach(digest.Add);
            return digest.Total;
        }
    }

    private static async Task<(int Code, string Output)> MoveAsync(Stores stores, StorePlace place)
    {
        using var output = new StringWriter();
        var (provider, connection) = place.Settings.TryGetValue("Database:Directory", out var folder)
            ? ("Sqlite", folder!)
            : ("PostgreSql", place.Settings["ConnectionStrings:Operational"]!);
        var code = await CommandLine.RunAsync(["migrate-store", "--to", provider, "--connection", connection], stores.NewServices, output, output);
        return (code, output.ToString());
    }
}
