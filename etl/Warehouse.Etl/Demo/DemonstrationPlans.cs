using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Demo;

/// <summary>
/// A demonstration twin of the real plan of every priority municipality: same municipality, term and mayor, but received, and
/// with projects. A twin, because the real plans of 2012 have neither, and a review of the twin leaves the real plan's free.
/// </summary>
internal static class DemonstrationPlans
{
    /// <summary>On the day of the circular, 343 of 515 plans had come.</summary>
    private const double ReceivedByTheCircular = 343.0 / 515, NeverReceived = 0.03;

    private static readonly DateOnly Circular = new(2012, 3, 21);

    /// <summary>Programmes of the MGA catalogue from which projects are taken; the first ones SENA could serve.</summary>
    private static readonly string[] Served = ["1702", "3602", "4103", "3502", "3301"];
    private static readonly string[] Others = ["2402", "1905", "4003", "2201", "4501"];

    /// <summary>Makes them.</summary>
    /// <returns>The plans with their projects, by municipality.</returns>
    public static async Task<IReadOnlyDictionary<string, Plan>> MakeAsync(DemonstrationSession session)
    {
        var chance = session.ChanceOf("plans");
        List<Plan> plans = [.. session.Country.Towns
            .Where(t => t.Priority && session.Country.Plans.ContainsKey(t.Code))
            .Select(t => Twin(session, session.Country.Plans[t.Code], chance.For(t.Code)))];
        await session.AddAsync(plans);
        await session.InsertAsync(plans.SelectMany(plan => plan.Projects.SelectMany(p => Years(session, p, chance.For(plan.MunicipalityCode!).For(p.Code)))));
        return plans.ToDictionary(p => p.MunicipalityCode!);
    }

    private static Plan Twin(DemonstrationSession session, Plan real, Chance chance)
    {
        var received = Received(chance);
        var twin = session.Lines.Stamp(new Plan
        {
            MunicipalityCode = real.MunicipalityCode,
            Term = real.Term,
            Title = real.Title,
            Mayor = real.Mayor,
            ReceivedOn = received,
            Status = received is null ? PlanStatus.GovernmentProgramme : chance.OneOf([PlanStatus.Draft, PlanStatus.InTerritorialCouncil, PlanStatus.InMunicipalCouncil]),
            Demonstration = true,
            Version = 1,
        });
        if (received is not null)
            twin.Projects.AddRange(Projects(session, chance));
        return twin;
    }

    private static DateOnly? Received(Chance chance)
    {
        if (chance.Happens(ReceivedByTheCircular))
            return Circular.AddDays(-chance.Between(0, 40));
        return chance.Happens(NeverReceived / (1 - ReceivedByTheCircular)) ? null : Circular.AddDays(chance.Between(1, 60));
    }

    private static List<PlanProject> Projects(DemonstrationSession session, Chance chance) => [.. Served.Concat(Others)
        .Where(_ => chance.Happens(0.4))
        .Select(programme => session.Country.Mga[programme].ToList())
        .Where(entries => entries.Count > 0)
        .Select((entries, i) => Project(session, chance.OneOf(entries), i + 1, chance))];

    private static PlanProject Project(DemonstrationSession session, MgaIndicator entry, int number, Chance chance) => session.Lines.Stamp(new PlanProject
    {
        Code = FormattableString.Invariant($"IP-{number:000}"),
        MgaIndicatorCode = entry.Code,
        Unit = entry.Unit,
        FourYearGoal = chance.Between(1, 20) * 20,
        IsMain = true,
        SearchText = SearchText.Of($"{entry.Sector} {entry.Programme} {entry.Product} {entry.Indicator}"),
    });

    private static IEnumerable<PlanProjectYear> Years(DemonstrationSession session, PlanProject project, Chance chance)
    {
        var budget = chance.Between(4, 120) * 1_000_000L;
        return session.Scenario.Years.Take(4).Select(year => session.Lines.Stamp(new PlanProjectYear
        {
            PlanProjectId = project.Id,
            Year = year,
            Goal = project.FourYearGoal / 4,
            BudgetCop = budget,
        }));
    }
}
