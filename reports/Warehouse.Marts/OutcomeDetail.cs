using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Details;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>
/// What do the numbers consist of? Grain: outcome fact. The facts are read one by one in the order of their key and never held
/// together; what they refer to is read before.
/// </summary>
public static class OutcomeDetail
{
    /// <summary>The facts of some years, with everything that they refer to.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year.</param>
    /// <param name="demonstration">Of the demonstration scenario instead of real ones.</param>
    /// <param name="municipalities">Codes to keep; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidOperationException">A load was published while the facts were read, so that they are of two.</exception>
    public static async IAsyncEnumerable<DetailRow> AskAsync(
        StarContext star, int first, int last, bool demonstration, IReadOnlySet<string>? municipalities, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var load = await WarehouseStatus.NewestLoad(star).Select(l => l.Id).FirstOrDefaultAsync(cancellationToken);
        var references = await DetailReferences.ReadAsync(star, cancellationToken);
        IReadOnlyList<int>? keys = municipalities is null ? null : [.. references.Municipalities.Values.Where(m => municipalities.Contains(m.Code)).Select(m => m.Key)];
        await foreach (var fact in Of(star, first, last, demonstration, keys).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return references.Row(fact);
        }

        if (await WarehouseStatus.NewestLoad(star).Select(l => l.Id).FirstOrDefaultAsync(cancellationToken) != load)
        {
            throw new InvalidOperationException("A load was published while the detail was read: ask again.");
        }
    }

    /// <summary>The facts in the order of their key.</summary>
    public static IQueryable<FactOutcome> Of(StarContext star, int first, int last, bool demonstration, IReadOnlyList<int>? municipalities)
    {
        var (from, to) = (DimPeriod.KeyOf(first, 0), DimPeriod.KeyOf(last, 12));
        var facts = star.FactOutcomes.Where(f => f.PeriodKey >= from && f.PeriodKey <= to && f.Demonstration == demonstration);
        if (municipalities is not null)
        {
            facts = facts.Where(f => municipalities.Contains(f.MunicipalityKey));
        }

        return facts.OrderBy(f => f.PeriodKey).ThenBy(f => f.MunicipalityKey).ThenBy(f => f.IndicatorKey).ThenBy(f => f.ProgrammeKey).ThenBy(f => f.TrainingKey)
            .ThenBy(f => f.PopulationGroupKey).ThenBy(f => f.CommitmentKey).ThenBy(f => f.Verified).ThenBy(f => f.Demonstration).ThenBy(f => f.BatchId);
    }
}
