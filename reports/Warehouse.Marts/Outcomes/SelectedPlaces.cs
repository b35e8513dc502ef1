using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Which municipalities a selection's conditions on territory leave, looked up once a question: rank, list, PDET and the rest are then
/// keys that every table has, and not conditions that each of its rows is joined for.
/// </summary>
internal static class SelectedPlaces
{
    /// <summary>
    /// Keys of all rows that those municipalities have in their dimension; null when the selection says nothing of territory, or mixes
    /// it with other conditions so that it cannot be told apart.
    /// </summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="where">The selection.</param>
    /// <param name="references">The small dimensions.</param>
    /// <param name="priorityIsGrouped">Whether the outermost cycle is a dimension and selects nothing.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public static async Task<IReadOnlyList<int>?> ReadAsync(
        StarContext star, OutcomeSelection where, References references, bool priorityIsGrouped, CancellationToken cancellationToken) =>
        where.TerritoryOnly() is { } territory && (priorityIsGrouped ? territory with { PriorityIn = null } : territory).HasTerritory()
            ? await star.DimMunicipalities.Select(m => new OutcomeSource { MunicipalityKey = m.Key, Municipality = m, DepartmentCode = m.DepartmentCode, RegionalCode = m.RegionalCode, Demonstration = territory.Demonstration })
                .Where(new SelectionPredicate(star, references, priorityIsGrouped).Of(territory))
                .Select(s => s.MunicipalityKey)
                .ToListAsync(cancellationToken)
            : null;

    /// <summary>
    /// The first and last key where there is none between them that is not selected, as of a department's municipalities since the first
    /// load: a table in the order of those keys is then read without looking each of them up. Null where there are gaps.
    /// </summary>
    public static (int First, int Last)? Run(IReadOnlyList<int> places) =>
        places.Count > 0 && places.Max() - places.Min() + 1 == places.Distinct().Count() ? (places.Min(), places.Max()) : null;
}
