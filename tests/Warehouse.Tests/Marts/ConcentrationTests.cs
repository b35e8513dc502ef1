using Warehouse.Marts.Reach;

namespace Warehouse.Tests.Marts;

public sealed class ConcentrationTests
{
    /// <summary>
    /// Children born in India from 1982 to 1992 by fifths of wealth, and deaths under five per 1,000 of them: the worked example of
    /// the World Bank's Technical Note 7 (15,419 deaths of 129,671 births).
    /// </summary>
    private static readonly (int Births, double Rate)[] India = [(29_939, 154.7), (28_776, 152.9), (26_528, 119.5), (24_689, 86.9), (19_739, 54.3)];

    [Fact]
    public void Deaths_in_india_concentrate_on_the_poor_as_the_note_says()
    {
        var deaths = Concentration.Of(India.Select((g, i) => new RankedReach(i + 1, g.Births, g.Births * (decimal)g.Rate / 1000)))!;

        Assert.Equal(-0.1694, deaths.Index, 4);
        Assert.Equal([0.23, 0.45, 0.66, 0.85, 1.00], deaths.Curve.Skip(1).Select(p => Math.Round(p.InhabitantsShare, 2)));
        Assert.Equal([0.30, 0.59, 0.79, 0.93, 1.00], deaths.Curve.Skip(1).Select(p => Math.Round(p.AchievedShare, 2)));
    }

    [Fact]
    public void Index_is_twice_the_area_between_diagonal_and_curve()
    {
        var deaths = Concentration.Of(India.Select((g, i) => new RankedReach(i + 1, g.Births, g.Births * (decimal)g.Rate / 1000)))!;
        var area = deaths.Curve.Zip(deaths.Curve.Skip(1), (a, b) => (b.InhabitantsShare - a.InhabitantsShare) * (a.AchievedShare + b.AchievedShare) / 2).Sum();

        Assert.Equal(1 - (2 * area), deaths.Index, 12);
    }

    [Fact]
    public void What_reaches_everybody_alike_is_not_concentrated()
    {
        var seats = Concentration.Of([new(1, 130_000, 130), new(2, 200_000, 200), new(3, 7_900_000, 7_900)])!;

        Assert.Equal(0, seats.Index, 12);
        Assert.Equal(0, seats.StandardError!.Value, 6);
        Assert.Equal(0.2, seats.At(0.2), 12);
    }

    [Fact]
    public void What_reaches_only_the_poorest_has_an_index_near_minus_one()
    {
        var seats = Concentration.Of([new(1, 1, 100), new(2, 999_999, 0)])!;

        Assert.Equal(-0.999999, seats.Index, 6);
        Assert.Equal(1, seats.At(0.2), 12);
    }

    [Fact]
    public void Equal_ranks_are_one_group_whatever_their_order()
    {
        var apart = Concentration.Of([new(1, 100, 5), new(2, 100, 9), new(2, 300, 1), new(4, 50, 5)])!;
        var turned = Concentration.Of([new(4, 50, 5), new(2, 300, 1), new(2, 100, 9), new(1, 100, 5)])!;
        var merged = Concentration.Of([new(1, 100, 5), new(2, 400, 10), new(4, 50, 5)])!;

        Assert.Equal((merged.Index, merged.StandardError), (apart.Index, apart.StandardError));
        Assert.Equal(merged.Curve, turned.Curve);
    }

    /// <summary>
    /// The covariance form C = 2 cov(y, R) ÷ μ and, over single units of equal weight, the note's formula for micro data give the same.
    /// </summary>
    [Fact]
    public void Single_units_of_equal_weight_have_the_error_of_micro_data()
    {
        decimal[] reached = [12, 7, 9, 4, 0, 6];
        var concentration = Concentration.Of(reached.Select((r, i) => new RankedReach(i + 1, 1000, r)))!;
        double n = reached.Length, mean = (double)reached.Sum() / n;
        var ranks = reached.Select((_, i) => (i + 0.5) / n).ToList();
        var index = 2 / (n * mean) * reached.Select((r, i) => (double)r * ranks[i]).Sum() - 1;
        double Ordinate(int last) => (double)reached.Take(last).Sum() / (n * mean);
        var squares = reached.Select((r, i) => Math.Pow(((double)r / mean * (2 * ranks[i] - 1 - index)) + 2 - Ordinate(i) - Ordinate(i + 1), 2)).Average();

        Assert.Equal(index, concentration.Index, 12);
        Assert.Equal(Math.Sqrt((squares - Math.Pow(1 + index, 2)) / n), concentration.StandardError!.Value, 12);
    }

    [Fact]
    public void Nothing_reached_has_no_concentration_and_nobody_has_no_weight()
    {
        Assert.Null(Concentration.Of([new(1, 130_000, 0)]));
        Assert.Null(Concentration.Of([]));
        Assert.Null(Concentration.Of([new(1, 0, 100)]));
        Assert.Null(Concentration.Of([new(1, 10, 100)])!.StandardError);
    }
}
