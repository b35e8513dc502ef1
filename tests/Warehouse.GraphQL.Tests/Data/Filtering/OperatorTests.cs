using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Tests.Data.Store;
using Xunit;

namespace Warehouse.GraphQL.Tests.Data.Filtering;

public sealed class OperatorTests : IDisposable
{
    private readonly Town[] _towns =
    [
        new() { Code = "27001", Name = "Quibdó", Rank = 515, Poverty = 89.47, Founded = new(1654, 1, 1), Province = new() { Code = "27", Name = "Chocó" } },
        new() { Code = "44847", Name = "Uribia", Rank = 1, Poverty = 92.2, Founded = new(1935, 3, 1), Province = new() { Code = "44", Name = "La Guajira" } },
        new() { Code = "91430", Name = "La Victoria", Kind = TownKind.NonMunicipalisedArea, Province = new() { Code = "91", Name = "Amazonas" } },
    ];

    private readonly TownStore _store;

    public OperatorTests() => _store = new(_towns);

    [Fact]
    public void Operators_give_the_same_on_SQL_as_in_memory()
    {
        Finds(q => q.Where(t => t.Rank, new IntOperators { Eq = 1 }), "44847");
        Finds(q => q.Where(t => t.Rank, new IntOperators { Gte = 1, Lt = 515 }), "44847");
        Finds(q => q.Where(t => t.Rank, new IntOperators { In = [1, 515, 7] }), "27001", "44847");
        Finds(q => q.Where(t => t.Poverty, new FloatOperators { Gt = 90 }), "44847");
        Finds(q => q.Where(t => t.Founded, new DateOperators { Lte = new(1700, 1, 1) }), "27001");
        Finds(q => q.Where(t => t.Kind, new EnumOperators<TownKind> { Neq = TownKind.Municipality }), "91430");
        Finds(q => q.Where(t => t.Code, new IdOperators { Nin = ["27001"] }), "44847", "91430");
        Finds(q => q.Where(t => t.Name, new StringOperators { StartsWith = "Q" }), "27001");
        Finds(q => q.Where(t => t.Name, new StringOperators { Contains = "rib", EndsWith = "a" }), "44847");
        Finds(q => q.Where(t => t.Province.Name, new StringOperators { Eq = "Chocó" }), "27001");
        Finds(q => q.Where(t => t.Rank, (IntOperators?)null), "27001", "44847", "91430");
        Finds(q => q.Where(t => t.Rank, new IntOperators()), "27001", "44847", "91430");
    }

    [Fact]
    public void Null_means_missing_and_differs_from_every_value()
    {
        Finds(q => q.Where(t => t.Rank, new IntOperators { Eq = null }), "91430");
        Finds(q => q.Where(t => t.Rank, new IntOperators { Neq = null }), "27001", "44847");
        Finds(q => q.Where(t => t.Rank, new IntOperators { Neq = 1 }), "27001", "91430");
        Finds(q => q.Where(t => t.Rank, new IntOperators { Nin = [1] }), "27001", "91430");
        Finds(q => q.Where(t => t.People, new LongOperators { Eq = null }));
    }

    [Fact]
    public void Null_cannot_be_compared_by_order() =>
        Assert.Equal(FilterErrorCodes.NullComparison, Assert.Throws<GraphQLException>(() => new IntOperators { Gt = null }).Errors[0].Code);

    [Fact]
    public void Value_that_does_not_fit_the_member_is_refused()
    {
        using var context = _store.Open();
        var refusal = Assert.Throws<GraphQLException>(() => context.Plans.Where(p => p.Id, new IdOperators { Eq = "seven" }));
        Assert.Equal(FilterErrorCodes.InvalidValue, refusal.Errors[0].Code);
    }

    [Fact]
    public void Composite_filter_joins_with_and_or_not()
    {
        static IQueryable<Town> Apply(IQueryable<Town> q, TownFilter? filter) => q.Where(filter, (f, c) => c
            .Where(t => t.Rank, f.Rank).Where(t => t.Name, f.Name).Where(f.HasRank, t => t.Rank != null));
        Finds(q => Apply(q, new() { Or = [new() { Rank = new() { Eq = 1 } }, new() { Name = new() { StartsWith = "La" } }] }), "44847", "91430");
        Finds(q => Apply(q, new() { Not = new() { Rank = new() { Eq = 1 } } }), "27001", "91430");
        Finds(q => Apply(q, new() { And = [new() { HasRank = true }, new() { Not = new() { Name = new() { Eq = "Uribia" } } }] }), "27001");
        Finds(q => Apply(q, new() { HasRank = false }), "91430");
        Finds(q => Apply(q, new() { Or = [] }));
        Finds(q => Apply(q, null), "27001", "44847", "91430");
    }

    [Fact]
    public void Values_are_parameters_so_that_one_statement_serves_all()
    {
        using var context = _store.Open();
        _ = context.Towns.Where(t => t.Rank, new IntOperators { Gt = 4321, In = [1, 2] }).ToList();
        _ = context.Towns.Where(t => t.Rank, new IntOperators { Gt = 1234, In = [3, 4] }).ToList();
        var statements = _store.Commands.Select(c => c[c.IndexOf("SELECT", StringComparison.Ordinal)..]).Distinct();
        Assert.DoesNotContain("4321", Assert.Single(statements), StringComparison.Ordinal);
    }

    public void Dispose() => _store.Dispose();

    private void Finds(Func<IQueryable<Town>, IQueryable<Town>> filter, params string[] codes)
    {
        using var context = _store.Open();
        Assert.Equal(codes, filter(context.Towns).Select(t => t.Code).ToList().Order());
        Assert.Equal(codes, filter(_towns.AsQueryable()).Select(t => t.Code).Order());
    }

    private sealed record TownFilter : ICompositeFilter<TownFilter>
    {
        public IntOperators? Rank { get; init; }

        public StringOperators? Name { get; init; }

        public bool? HasRank { get; init; }

        public IReadOnlyList<TownFilter>? And { get; init; }

        public IReadOnlyList<TownFilter>? Or { get; init; }

        public TownFilter? Not { get; init; }
    }
}
