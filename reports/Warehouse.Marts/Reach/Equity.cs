using Warehouse.Model.Star;

namespace Warehouse.Marts.Reach;

/// <summary>Whether an indicator's outcomes reach the poorest municipalities by one index.</summary>
public sealed record Equity
{
    private const double Fifth = 0.2;

    /// <summary>Code of the index.</summary>
    public required string Index { get; init; }

    /// <summary>Code of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>First year with an outcome; null without any. A stock is that of its last period.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Last year with an outcome; null without any.</summary>
    public int? LastYear { get; init; }

    /// <summary>The one projection that inhabitants are taken from; null without outcome.</summary>
    public string? PopulationSeries { get; init; }

    /// <summary>All municipalities that the selection leaves.</summary>
    public required ReachGroup Whole { get; init; }

    /// <summary>
    /// Fifths of the index by number of municipalities, 1 = poorest, and last, without number, the units that the index does not
    /// rank, so that sums stay whole. The fifths hold unlike numbers of people: compare <c>perThousandInhabitants</c>.
    /// </summary>
    public IReadOnlyList<ReachGroup> Quintiles { get; init; } = [];

    /// <summary>Tenths of the index by number of municipalities, otherwise like <c>quintiles</c>.</summary>
    public IReadOnlyList<ReachGroup> Deciles { get; init; } = [];

    /// <summary>Part of what was achieved that reached the poorest fifth of the municipalities by count, 0 to 1: <c>quintiles</c>' first.</summary>
    public double? ShareOfPoorestQuintile => Quintiles.FirstOrDefault(q => q.Number == 1)?.AchievedShare;

    /// <summary>
    /// Part of what reached the ranked municipalities that reached the poorest fifth of their inhabitants, 0 to 1: the curve at 0.2,
    /// as if everybody in a municipality were as poor as it. 0.2 would be in proportion.
    /// </summary>
    public double? ShareOfPoorestFifthOfInhabitants => Concentration?.At(Fifth);

    /// <summary>
    /// Concentration index over the ranked municipalities, weighted by inhabitants: 2 ÷ μ × Σ f y R − 1, where f is a municipality's
    /// share of the inhabitants, y its achievement an inhabitant, μ the mean of all, and R its fractional rank: the share of
    /// inhabitants in poorer municipalities plus half its own; equal ranks are one group. Negative: the poorest get more than their
    /// share; 0: in proportion; positive: the better off get more. A municipality without outcome counts as not reached. Null when
    /// nothing was achieved.
    /// </summary>
    public double? ConcentrationIndex => Concentration?.Index;

    /// <summary>
    /// Standard error of <c>concentrationIndex</c> for grouped data, nothing being known of the differences within a municipality:
    /// √((Σ f a² − (1 + C)²) ÷ T) over T ranks, a = y ÷ μ × (2 R − 1 − C) + 2 − q(t−1) − q(t), q being the curve's ordinate.
    /// </summary>
    public double? StandardError => Concentration?.StandardError;

    /// <summary>The concentration curve from (0, 0) to (1, 1), a point a rank, poorest first; empty when nothing was achieved.</summary>
    public IReadOnlyList<CurvePoint> Curve => Concentration?.Curve ?? [];

    /// <summary>The load that the answer rests on.</summary>
    public required LoadRun Load { get; init; }

    /// <summary>The municipalities behind the groups.</summary>
    internal IReadOnlyList<ReachedUnit> Units { get; init; } = [];

    /// <summary>Concentration over the units that the index ranks.</summary>
    internal Concentration? Concentration { get; init; }

    /// <summary>What reached some municipalities, as part of the whole.</summary>
    public ReachGroup Among(IReadOnlySet<string> codes) => ReachGroup.Of(null, [.. Units.Where(u => codes.Contains(u.Code))], Whole);
}
