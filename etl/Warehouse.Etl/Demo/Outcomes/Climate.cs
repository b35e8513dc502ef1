namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>
/// What makes places differ: how much reaches a municipality, and how well its regional reports. The poorest get less at
/// first, and those of the priority list catch up through the term, which is what the circular asks for.
/// </summary>
/// <param name="chance">The chance of the outcomes.</param>
internal sealed class Climate(Chance chance)
{
    private const double MissingAtLeast = 0.04, MissingSpread = 0.2;

    /// <summary>What reaches a municipality in a year, against an average one of its size.</summary>
    public double Reach(Town town, int year)
    {
        var own = chance.For("reach").For(town.Code).Around(0.35) * chance.For("regional").For(town.Regional).Around(0.25);
        var yearOfTerm = (year - 2012) % 4;
        var caughtUp = (town.Priority ? 0.45 : 0.08) * yearOfTerm / 3;
        return own * (1.45 - town.Poverty + caughtUp);
    }

    /// <summary>How likely a month of a municipality was never reported.</summary>
    public double Missing(Town town) => MissingAtLeast + MissingSpread * chance.For("discipline").For(town.Regional).Next();

    /// <summary>How likely what a municipality reports was verified.</summary>
    public double Verified(Town town) => 0.55 + 0.4 * chance.For("evidence").For(town.Regional).Next();
}
