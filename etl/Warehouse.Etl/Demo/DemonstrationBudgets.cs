using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Etl.Demo;

/// <summary>Ordinary budgets by regional and year: most leave room above what was committed, some were exceeded.</summary>
internal static class DemonstrationBudgets
{
    private const double Exceeded = 0.08;
    private const long Least = 300_000_000, Unit = 1_000_000;

    /// <summary>Makes them.</summary>
    public static Task MakeAsync(DemonstrationSession session, IReadOnlyList<Undertaking> undertakings)
    {
        var chance = session.ChanceOf("budgets");
        var committed = undertakings.Select(u => u.Commitment).Where(c => c.Status != CommitmentStatus.Cancelled)
            .GroupBy(c => (c.RegionalCode, c.BudgetYear)).ToDictionary(g => g.Key, g => g.Sum(c => c.BudgetCop));
        return session.InsertAsync(
            from regional in session.Country.Regionals
            from year in session.Scenario.Years
            select session.Lines.Stamp(new OrdinaryBudget
            {
                RegionalCode = regional,
                Year = year,
                AmountCop = Amount(committed.GetValueOrDefault((regional, year)), chance.For(regional).For(year)),
                Demonstration = true,
            }));
    }

    private static long Amount(long committed, Chance chance)
    {
        var amount = committed > 0 && chance.Happens(Exceeded)
            ? (long)(committed * (0.8 + 0.15 * chance.Next()))
            : Least + (long)(committed * (1.05 + 0.5 * chance.Next()));
        return Math.Max(Unit, amount / Unit * Unit);
    }
}
