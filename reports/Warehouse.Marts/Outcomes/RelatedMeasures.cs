namespace Warehouse.Marts.Outcomes;

/// <summary>
/// What the sums of a row are beside a target, inhabitants, the whole, another period: the members of <see cref="OutcomeRow"/> of the same
/// names. Null is what was not asked and what cannot be told.
/// </summary>
internal sealed record RelatedMeasures
{
    /// <summary>Nothing was asked, or can be told.</summary>
    public static readonly RelatedMeasures Nothing = new();

    public decimal? Target { get; init; }

    public double? Attainment { get; init; }

    public long? Inhabitants { get; init; }

    public double? PerThousandInhabitants { get; init; }

    public decimal? Gap { get; init; }

    public double? Share { get; init; }

    public double? ChangeFromPreviousPeriod { get; init; }

    public double? ChangeFromBaseYear { get; init; }

    public decimal? Cumulative { get; init; }

    public double? CumulativeAttainment { get; init; }
}
