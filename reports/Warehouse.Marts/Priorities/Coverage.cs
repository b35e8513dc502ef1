namespace Warehouse.Marts.Priorities;

/// <summary>Priority municipalities of a review cycle with a plan, a review, a commitment, an outcome.</summary>
public sealed record Coverage
{
    /// <summary>Regional code; null when not grouped by regional or municipality.</summary>
    public string? Regional { get; init; }

    /// <summary>Department code; null when not grouped by department or municipality.</summary>
    public string? Department { get; init; }

    /// <summary>DIVIPOLA code; null when not grouped by municipality.</summary>
    public string? Municipality { get; init; }

    /// <summary>Municipalities on the cycle's list.</summary>
    public int Priority { get; init; }

    /// <summary>Those whose plan of the cycle's term was received; a plan that is only known is not.</summary>
    public int Received { get; init; }

    /// <summary>Those to whom a review of the cycle was sent.</summary>
    public int Reviewed { get; init; }

    /// <summary>Those among them to whom it was sent after the window had closed.</summary>
    public int Late { get; init; }

    /// <summary>Those with a commitment that touches the cycle's term and was not cancelled.</summary>
    public int Committed { get; init; }

    /// <summary>Those with an outcome in the years of the cycle's term, by whatever entity.</summary>
    public int WithOutcome { get; init; }

    /// <summary>Those with an outcome by SENA in these years.</summary>
    public int WithSenaOutcome { get; init; }

    /// <summary>Counts municipalities; the first gives the group its codes.</summary>
    internal static Coverage Of(IReadOnlyCollection<PriorityCoverage> group, CoverageDimension? by)
    {
        var first = group.FirstOrDefault();
        return new()
        {
            Regional = by is CoverageDimension.Regional or CoverageDimension.Municipality ? first?.Regional : null,
            Department = by is CoverageDimension.Department or CoverageDimension.Municipality ? first?.Department : null,
            Municipality = by is CoverageDimension.Municipality ? first?.Municipality : null,
            Priority = group.Count,
            Received = group.Count(m => m.Received),
            Reviewed = group.Count(m => m.Reviewed),
            Late = group.Count(m => m.Late),
            Committed = group.Count(m => m.Committed),
            WithOutcome = group.Count(m => m.WithOutcome),
            WithSenaOutcome = group.Count(m => m.WithSenaOutcome),
        };
    }
}
