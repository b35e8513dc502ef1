using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Tests.Data.Store;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.Paging;

public sealed class KeysetPagingTests : IDisposable
{
    // Ties on the rank, and towns without one, as in the index of 2005.
    private static readonly int?[] Ranks = [1, 2, 2, 4, null, 5, 5, 5, null, 10];
    private static readonly Keyset<Town> PoorestFirst = Keyset.For<Town>().Ascending(t => t.Rank).Ascending(t => t.Code);
    private static readonly Keyset<Town> RichestFirst = Keyset.For<Town>().Descending(t => t.Rank).Descending(t => t.Code);

    private readonly TownStore _store = Store();

    public static TheoryData<string> Orders => [.. OrdersByName.Keys];

    private static Dictionary<string, Keyset<Town>> OrdersByName { get; } = new()
    {
        ["poorest first"] = PoorestFirst,
        ["richest first"] = RichestFirst,
        ["by kind"] = Keyset.For<Town>().Descending(t => t.Kind).Ascending(t => t.Rank).Ascending(t => t.Code),
        ["by province"] = Keyset.For<Town>().Ascending(t => t.Province.Name).Descending(t => t.People).Descending(t => t.Code),
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_together_are_the_list_forward_and_backward(string orderName)
    {
        var order = OrdersByName[orderName];
        using var context = _store.Open();
        string[] all = [.. order.ApplyTo(context.Towns).Select(t => t.Code)];
        for (var size = 1; size <= all.Length + 1; size++)
        {
            Assert.Equal(all, await WalkAsync(order, size, isBackward: false));
            Assert.Equal(all, await WalkAsync(order, size, isBackward: true));
        }
    }

    [Fact]
    public async Task Pages_neither_repeat_nor_hide_rows_when_others_come_between()
    {
        var first = await PageAsync(PoorestFirst, new() { First = 3 });
        Assert.Equal(["27000", "27001", "27002"], first.Nodes.Select(t => t.Code));
        using (var context = _store.Open())
        {
            context.AddRange(
                new Town { Code = "27900", Rank = 1, ProvinceCode = "27" },
                new Town { Code = "27901", Rank = 2, ProvinceCode = "27" });
            context.Remove(context.Towns.Single(t => t.Code == "27002"));
            context.SaveChanges();
        }
        var second = await PageAsync(PoorestFirst, new() { First = 3, After = first.PageInfo.EndCursor });
        Assert.Equal(["27901", "27003", "27005"], second.Nodes.Select(t => t.Code));
        Assert.True(second.PageInfo.HasPreviousPage);
    }

    [Fact]
    public async Task Missing_values_come_last_in_both_directions()
    {
        Assert.Null((await PageAsync(PoorestFirst, new() { Last = 1 })).Nodes[0].Rank);
        Assert.Null((await PageAsync(RichestFirst, new() { Last = 1 })).Nodes[0].Rank);
    }

    [Fact]
    public async Task PageInfo_tells_the_neighbours_of_an_empty_page()
    {
        var last = await PageAsync(PoorestFirst, new() { Last = 1 });
        var beyond = await PageAsync(PoorestFirst, new() { First = 5, After = last.PageInfo.EndCursor });
        Assert.Empty(beyond.Nodes);
        Assert.Null(beyond.PageInfo.EndCursor);
        Assert.True(beyond.PageInfo.HasPreviousPage);
        Assert.False(beyond.PageInfo.HasNextPage);
    }

    [Fact]
    public async Task TotalCount_is_counted_only_when_asked()
    {
        Assert.Null((await PageAsync(PoorestFirst, new() { First = 2 })).TotalCount);
        Assert.DoesNotContain(_store.Commands, c => c.Contains("COUNT", StringComparison.Ordinal));
        Assert.Equal(10, (await PageAsync(PoorestFirst, new() { First = 2, IncludeTotalCount = true })).TotalCount);
        Assert.Contains(_store.Commands, c => c.Contains("COUNT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task First_page_is_one_statement()
    {
        await PageAsync(PoorestFirst, new() { First = 2 });
        Assert.Single(_store.Commands);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("W10")]
    [InlineData("WyIiXQ")]
    public async Task Cursor_that_is_none_is_refused(string cursor) => await RefusedAsync(cursor);

    [Fact]
    public async Task Cursor_of_another_order_is_refused() =>
        await RefusedAsync((await PageAsync(RichestFirst, new() { First = 1 })).PageInfo.EndCursor!);

    [Fact]
    public async Task Cursor_values_are_parameters_of_the_statement()
    {
        var first = await PageAsync(PoorestFirst, new() { First = 3 });
        _store.Commands.Clear();
        await PageAsync(PoorestFirst, new() { First = 3, After = first.PageInfo.EndCursor, IncludeHasPreviousPage = false });
        var command = Assert.Single(_store.Commands);
        Assert.DoesNotContain("27002", command, StringComparison.Ordinal);
        Assert.Contains("@", command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_in_memory_pages_like_a_table()
    {
        using var context = _store.Open();
        var towns = context.Towns.ToList().AsQueryable();
        var page = await towns.ToConnectionAsync(new() { First = 4, IncludeTotalCount = true }, PoorestFirst);
        Assert.Equal(["27000", "27001", "27002", "27003"], page.Nodes.Select(t => t.Code));
        Assert.Equal(10, page.TotalCount);
        var next = await towns.ToConnectionAsync(new() { First = 10, After = page.Edges[3].Cursor }, PoorestFirst);
        Assert.Equal(6, next.Nodes.Count);
    }

    [Fact]
    public async Task Pages_of_several_parents_are_one_statement()
    {
        using var context = _store.Open();
        var pages = await context.Towns.ToConnectionsAsync(["27", "44"], t => t.ProvinceCode, new() { First = 3, IncludeTotalCount = true }, PoorestFirst);
        Assert.Equal(2, _store.Commands.Count);
        Assert.Equal(["27000", "27001", "27002"], pages["27"].Nodes.Select(t => t.Code));
        Assert.Equal((true, false, 10), (pages["27"].PageInfo.HasNextPage, pages["27"].PageInfo.HasPreviousPage, pages["27"].TotalCount));
        Assert.Empty(pages["44"].Nodes);
        Assert.Equal(0, pages["44"].TotalCount);
        var next = await context.Towns.ToConnectionsAsync(["27"], t => t.ProvinceCode, new() { First = 20, After = pages["27"].PageInfo.EndCursor }, PoorestFirst);
        Assert.Equal(7, next["27"].Nodes.Count);
        var last = await context.Towns.ToConnectionsAsync(["27"], t => t.ProvinceCode, new() { Last = 2 }, PoorestFirst);
        Assert.Equal(["27004", "27008"], last["27"].Nodes.Select(t => t.Code));
        Assert.True(last["27"].PageInfo.HasPreviousPage);
    }

    [Theory]
    [InlineData(-1, null, PagingErrorCodes.InvalidArguments)]
    [InlineData(1, 1, PagingErrorCodes.InvalidArguments)]
    [InlineData(null, 501, PagingErrorCodes.PageTooLarge)]
    public void Page_sizes_out_of_bounds_are_refused(int? first, int? last, string code)
    {
        var refusal = Assert.Throws<GraphQLException>(() => new PagingArguments { First = first, Last = last }.Within(new(50, 500)));
        Assert.Equal(code, refusal.Errors[0].Code);
    }

    public void Dispose() => _store.Dispose();

    private static TownStore Store()
    {
        Province choco = new() { Code = "27", Name = "Chocó" };
        return new(Ranks.Select((rank, i) => new Town { Code = $"27{i:000}", Name = $"Town {i}", Rank = rank, Kind = (TownKind)(i % 2), Province = choco }));
    }

    private async Task RefusedAsync(string cursor)
    {
        var refusal = await Assert.ThrowsAsync<GraphQLException>(() => PageAsync(PoorestFirst, new() { First = 1, After = cursor }));
        Assert.Equal(PagingErrorCodes.InvalidCursor, refusal.Errors[0].Code);
    }

    private async Task<Connection<Town>> PageAsync(Keyset<Town> order, PagingArguments paging)
    {
        await using var context = _store.Open();
        return await context.Towns.ToConnectionAsync(paging, order);
    }

    private async Task<List<string>> WalkAsync(Keyset<Town> order, int size, bool isBackward)
    {
        List<string> codes = [];
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = await PageAsync(order, isBackward ? new() { Last = size, Before = cursor } : new() { First = size, After = cursor });
            Assert.Equal(cursor is not null, isBackward ? page.PageInfo.HasNextPage : page.PageInfo.HasPreviousPage);
            codes.InsertRange(isBackward ? 0 : codes.Count, page.Nodes.Select(t => t.Code));
            more = isBackward ? page.PageInfo.HasPreviousPage : page.PageInfo.HasNextPage;
            cursor = isBackward ? page.PageInfo.StartCursor : page.PageInfo.EndCursor;
        }
        return codes;
    }
}
