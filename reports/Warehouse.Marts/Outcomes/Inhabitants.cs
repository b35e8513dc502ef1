using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>Inhabitants of the territory of each row, for rates.</summary>
/// <param name="dimensions">The dimensions that rows and inhabitants share.</param>
/// <param name="territories">Inhabitants by those dimensions.</param>
/// <param name="total">Inhabitants of the whole selection; null when it spans several years.</param>
internal sealed class Inhabitants(
    IReadOnlyList<OutcomeDimension> dimensions, IReadOnlyList<(OutcomeRow Territory, long Inhabitants)> territories, long? total)
{
    private readonly Dictionary<string, long> byKey = territories.ToDictionary(t => RowDimension.Key(t.Territory, dimensions), t => t.Inhabitants);

    /// <summary>All territories that have inhabitants, with or without outcome.</summary>
    public IReadOnlyList<(OutcomeRow Territory, long Inhabitants)> Territories => territories;

    /// <summary>Inhabitants for a question about some years; null when they cannot be told.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="question">The question.</param>
    /// <param name="references">The small dimensions.</param>
    /// <param name="years">The years of the rows.</param>
    /// <param name="totalYear">The one year of the total; null when it spans several.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public static async Task<Inhabitants?> ReadAsync(
        StarContext star, OutcomeQuestion question, References references, YearSpan years, int? totalYear, CancellationToken cancellationToken)
    {
        var byYear = question.GroupBy.Contains(OutcomeDimension.Year);
        if (years is not { First: { } firstYear, Last: { } lastYear } || question.Where.TerritoryOnly() is not { } where || (firstYear != lastYear && !byYear))
        {
            return null;
        }

        var dimensions = question.GroupBy.Distinct().Where(d => d == OutcomeDimension.Year || DimensionKeys.Territorial.Contains(d)).ToList();
        var rows = Rows(star, where, references, dimensions, firstYear, lastYear, out var read);
        var groups = await read.Sum(OutcomeMeasures.Achieved, false).Over<OutcomeGroup>(rows).ToListAsync(cancellationToken);
        var total = totalYear is null ? null : groups.Where(g => (g.Year ?? totalYear) == totalYear).Sum(g => g.Value);
        return new(dimensions, groups.ConvertAll(g => (RowOf.Group(g), g.Value!.Value)), total);
    }

    /// <summary>Inhabitants of a row's territory; null when no projection knows it.</summary>
    public long? Of(OutcomeRow row) => byKey.TryGetValue(RowDimension.Key(row, dimensions), out var found) ? found : null;

    /// <summary>Inhabitants of the selection's territory.</summary>
    public long? Total => total;

    private static IQueryable<OutcomeSource> Rows(
        StarContext star, OutcomeSelection where, References references, IReadOnlyList<OutcomeDimension> dimensions, int firstYear, int lastYear, out GroupQuery query)
    {
        query = new GroupQuery().By(dimensions);
        int? index = dimensions.Contains(OutcomeDimension.PovertyQuintile) ? references.Index(where.IndexNamed()) : null;
        int? cycle = dimensions.Contains(OutcomeDimension.Priority) ? references.Cycle(where.CycleNamed()) : null;
        var predicate = references.Places is { } places ? OutcomeRows.Among(places) : new SelectionPredicate(star, references, cycle is not null).Of(where);
        var reads = query.Reads.Append(predicate).Append(DimensionKeys.Of(OutcomeDimension.Municipality));
        return SourceRows.OfInhabitants(star, star.FactPopulations.Where(Series(firstYear, lastYear)), where.Demonstration)
            .With(Expressions.MembersRead<OutcomeSource>(reads), index, cycle)
            .Where(predicate);
    }

    private static Expression<Func<FactPopulation, bool>> Series(int firstYear, int lastYear)
    {
        var row = Expression.Parameter(typeof(FactPopulation), "p");
        Expression any = Expression.Constant(false);
        foreach (var year in Enumerable.Range(firstYear, lastYear - firstYear + 1))
        {
            any = Expression.OrElse(any, Expression.AndAlso(
                Expression.Equal(Expression.Property(row, nameof(FactPopulation.Series)), Expressions.Parameter(PopulationSeries.Of(year) ?? "")),
                Expression.Equal(Expression.Property(row, nameof(FactPopulation.Year)), Expressions.Parameter(year))));
        }

        return Expression.Lambda<Func<FactPopulation, bool>>(any, row);
    }
}
