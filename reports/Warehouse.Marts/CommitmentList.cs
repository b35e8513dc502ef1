using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A commitment with what it promised and what came of it.</summary>
public sealed record CommitmentEntry
{
    /// <summary>Commitment id of the operational store.</summary>
    public int Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Regional code.</summary>
    public required string Regional { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Indicator code.</summary>
    public required string Indicator { get; init; }

    /// <summary>How far it has come.</summary>
    public CommitmentStatus Status { get; init; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>Budget, COP.</summary>
    public long BudgetCop { get; init; }

    /// <summary>Target in the indicator's unit over the whole commitment.</summary>
    public long Target { get; init; }

    /// <summary>Achieved in the indicator's unit; null when nothing was reported.</summary>
    public long? Achieved { get; init; }
}

/// <summary>What did SENA commit itself to, and what came of it? Grain: commitment; cancelled ones are there with their status.</summary>
public static class CommitmentList
{
    /// <summary>The commitments that touch some years, in no order.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year.</param>
    /// <param name="demonstration">Of the demonstration scenario instead of real ones.</param>
    public static IQueryable<CommitmentEntry> Of(StarContext star, int first, int last, bool demonstration)
    {
        var (begin, end) = (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
        return
            from f in star.FactCommitments
            join c in star.DimCommitments on f.CommitmentKey equals c.Key
            join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
            join i in star.DimIndicators on f.IndicatorKey equals i.Key
            where f.Demonstration == demonstration && f.StartsOn <= end && f.EndsOn >= begin && c.CommitmentId != null
            select new CommitmentEntry
            {
                Id = c.CommitmentId!.Value,
                Title = c.Title,
                Regional = f.RegionalCode,
                Municipality = m.Code,
                Indicator = i.Code,
                Status = f.Status,
                StartsOn = f.StartsOn,
                EndsOn = f.EndsOn,
                BudgetCop = f.BudgetCop,
                Target = f.Target,
                Achieved = f.Achieved,
            };
    }
}
