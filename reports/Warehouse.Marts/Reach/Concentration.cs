namespace Warehouse.Marts.Reach;

/// <summary>
/// The concentration index of grouped data, after the World Bank's Technical Note 7 on health equity. Groups stand from the
/// poorest to the least poor; group t has the share f of the inhabitants, the mean y, and the fractional rank R = (inhabitants
/// of all poorer groups + half its own) ÷ all inhabitants. With μ the mean of all, C = 2 ÷ μ × Σ f y R − 1: twice the area
/// between the diagonal and the curve, negative when the curve lies above it and the poorest get more than their share.
/// </summary>
internal sealed class Concentration
{
    private readonly List<(double Share, double Mean, double Rank, double Before, double After)> groups = [];

    private Concentration(IReadOnlyList<RankedReach> units)
    {
        double inhabitants = units.Sum(u => u.Inhabitants), reached = (double)units.Sum(u => u.Reached);
        var (people, outcome) = (0L, 0m);
        foreach (var group in units.GroupBy(u => u.Rank).OrderBy(g => g.Key))
        {
            var (own, its) = (group.Sum(u => u.Inhabitants), group.Sum(u => u.Reached));
            groups.Add((
                own / inhabitants,
                (double)its / own / (reached / inhabitants),
                (people + (own / 2d)) / inhabitants,
                (double)outcome / reached,
                (double)(outcome + its) / reached));
            (people, outcome) = (people + own, outcome + its);
            Curve.Add(new(people / inhabitants, (double)outcome / reached));
        }

        Index = (2 * groups.Sum(g => g.Share * g.Mean * g.Rank)) - 1;
    }

    /// <summary>C, from −1 (all to the poorest) over 0 (in proportion) to 1.</summary>
    public double Index { get; }

    /// <summary>The curve from (0, 0) to (1, 1), one point a rank.</summary>
    public List<CurvePoint> Curve { get; } = [new(0, 0)];

    /// <summary>
    /// √((Σ f a² − (1 + C)²) ÷ T) over T groups, with a = y ÷ μ × (2 R − 1 − C) + 2 − q(t−1) − q(t) and q the curve's ordinate: the
    /// note's formula where nothing is known of the differences within groups. Null below two groups.
    /// </summary>
    public double? StandardError
    {
        get
        {
            if (groups.Count < 2)
            {
                return null;
            }

            var squares = groups.Sum(g => g.Share * Math.Pow((g.Mean * ((2 * g.Rank) - 1 - Index)) + 2 - g.Before - g.After, 2));
            return Math.Sqrt(Math.Max(0, squares - Math.Pow(1 + Index, 2)) / groups.Count);
        }
    }

    /// <summary>The concentration of what reached some units; null without inhabitants or when nothing was reached.</summary>
    public static Concentration? Of(IEnumerable<RankedReach> units)
    {
        var inhabited = units.Where(u => u.Inhabitants > 0).ToList();
        return inhabited.Sum(u => u.Reached) > 0 ? new(inhabited) : null;
    }

    /// <summary>Share that reached a share of the inhabitants, the poorest: the curve between its points.</summary>
    public double At(double inhabitantsShare)
    {
        var after = Curve.FindIndex(p => p.InhabitantsShare >= inhabitantsShare);
        if (after <= 0)
        {
            return after < 0 ? 1 : 0;
        }

        var (from, to) = (Curve[after - 1], Curve[after]);
        var part = (inhabitantsShare - from.InhabitantsShare) / (to.InhabitantsShare - from.InhabitantsShare);
        return from.AchievedShare + (part * (to.AchievedShare - from.AchievedShare));
    }
}
