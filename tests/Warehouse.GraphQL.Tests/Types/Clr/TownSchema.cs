using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.GraphQL.Tests.Types.Clr;

[QueryType]
public static class TownQueries
{
    private static readonly Keyset<Town> PoorestFirst = Keyset.For<Town>().Ascending(t => t.Rank).Ascending(t => t.Code);

    /// <summary>A town by its DIVIPOLA code.</summary>
    /// <param name="code">Five digits.</param>
    /// <param name="byCode">One query a level.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public static Task<Town?> GetTownAsync([ID] string code, TownByCode byCode, CancellationToken cancellationToken) => byCode.LoadAsync(code, cancellationToken);

    /// <summary>All towns, whatever their <see cref="Town.SeenAt"/>, also <see cref="TownKind.NonMunicipalisedArea"/>.</summary>
    [UsePaging(DefaultPageSize = 2, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Town> GetTowns(TownContext db) => db.Towns;

    /// <summary>Towns in poverty order.</summary>
    public static Task<Connection<Town>> GetRankingAsync(RankFilter? where, PagingArguments paging, TownContext db, CancellationToken cancellationToken) =>
        db.Towns.Where(t => t.Rank != null).Where(t => t.Rank, where?.Rank).ToConnectionAsync(paging, PoorestFirst, cancellationToken);

    [UseSorting]
    public static IQueryable<Province> GetProvinces(TownContext db) => db.Provinces.OrderBy(p => p.Code);

    public static string Greet(string name = "Quibdó", TownKind kind = TownKind.NonMunicipalisedArea, int? year = null) => $"{name} {kind} {year}";

    public static async Task<Connection<Town>> GetAskedAsync(Selection selection, PagingArguments paging, TownContext db) =>
        (await db.Towns.ToConnectionAsync(paging, PoorestFirst)).Select(t => new Town { Code = t.Code, Name = string.Join('+', selection.Fields) });

    [GraphQLDeprecated("Use towns.")]
    public static IReadOnlyList<int?> OldRanks(IReadOnlyList<int> of) => [.. of.Select(r => (int?)r), null];
}

/// <summary>Conditions on the ranking.</summary>
public sealed record RankFilter
{
    /// <summary>1 = poorest.</summary>
    public IntOperators? Rank { get; init; }

    public bool Demonstration { get; init; }
}

[ObjectType<Town>(Ids = [nameof(Town.Code)], Ignore = [nameof(Town.ProvinceCode)])]
public static class TownFields
{
    /// <summary>Its plans.</summary>
    public static async Task<IReadOnlyList<TownPlan>> GetPlansAsync([Parent(nameof(Town.Code))] Town town, PlansByTown plans, CancellationToken cancellationToken) =>
        await plans.LoadAsync(town.Code, cancellationToken);

    public static string Label([Parent(nameof(Town.Code), nameof(Town.Name))] Town town) => $"{town.Code} {town.Name}";

    [BatchResolver]
    public static async Task<IReadOnlyList<int?>> GetNeighboursAsync([Parent(nameof(Town.ProvinceCode))] IReadOnlyList<Town> towns, TownContext db, int atLeast = 0)
    {
        var codes = towns.Select(t => t.ProvinceCode).Distinct().ToList();
        var counts = await db.Towns.Where(t => codes.Contains(t.ProvinceCode)).GroupBy(t => t.ProvinceCode).ToDictionaryAsync(g => g.Key, g => g.Count());
        return [.. towns.Select(t => counts[t.ProvinceCode] - 1).Select(n => n < atLeast ? (int?)null : n)];
    }
}

public sealed class TownByCode(TownContext db, BatchScheduler scheduler) : BatchDataLoader<string, Town>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Town>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        await db.Towns.Where(t => keys.Contains(t.Code)).ToDictionaryAsync(t => t.Code, cancellationToken);
}

public sealed class PlansByTown(TownContext db, BatchScheduler scheduler) : GroupedDataLoader<string, TownPlan>(scheduler)
{
    protected override async Task<ILookup<string, TownPlan>> LoadGroupedBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        (await db.Plans.Where(p => keys.Contains(p.TownCode)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).ToLookup(p => p.TownCode);
}

[MutationType]
public static class TownMutations
{
    /// <summary>Registers a plan.</summary>
    [Error<UnknownTownException>]
    public static async Task<TownPlan> RegisterPlanAsync(RegisterPlanInput input, TownContext db)
    {
        if (!await db.Towns.AnyAsync(t => t.Code == input.TownCode))
        {
            throw new UnknownTownException(input.TownCode);
        }
        TownPlan plan = new() { TownCode = input.TownCode, Term = input.Term, Title = input.Title };
        db.Add(plan);
        await db.SaveChangesAsync();
        return plan;
    }

    /// <summary>Changes a term.</summary>
    [Error<TownRefusedException>]
    public static ChangeTermPayload ChangeTerm(string term) => term switch
    {
        "" => throw new AggregateException(new TermMissingException(), new TermUnknownException(term)),
        _ => new(new() { Term = term }, term == "2012-2015" ? ["It is over."] : [], "checked"),
    };

    public static int AddUp(int left, int right = 2) => left + right;
}

/// <summary>What a change of term gives.</summary>
/// <param name="TownPlan">The plan.</param>
/// <param name="Hints">What to look at.</param>
/// <param name="Note">A note.</param>
public sealed record ChangeTermPayload(TownPlan TownPlan, IReadOnlyList<string> Hints, string Note);

public abstract class TownRefusedException(string message) : Exception(message);

public sealed class TermMissingException() : TownRefusedException("There is no term.");

public sealed class TermUnknownException(string term) : TownRefusedException($"There is no term \"{term}\".")
{
    public string Term { get; } = term;
}

public sealed record RegisterPlanInput([ID] string TownCode, string? Title, string Term = "2012-2015");

/// <summary>No town has this code.</summary>
public sealed class UnknownTownException(string townCode) : Exception($"There is no town {townCode}.")
{
    /// <summary>The code that was given.</summary>
    public string TownCode { get; } = townCode;
}
