using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Changes;

/// <summary>The store on the morning of the circular: Quibdó's plan came in, Uribia's mayor is known, nobody has begun.</summary>
internal static class Circular
{
    public const int Quibdo = Work.Plan, Uribia = 6, EmploymentProject = 1, TrainingProject = 2, ProjectOfUribia = 3;

    public const string Cycle = "C112-2012";

    public static readonly DateOnly FirstDay = new(2012, 3, 20), LastDay = new(2012, 3, 31);

    public static IEnumerable<object> Rows() =>
    [
        .. Places.Rows(),
        .. Work.Rows().Where(r => r is not (PlanReview or AllianceOpportunity or Commitment or CommitmentTarget or OutcomeRecord { CommitmentId: not null })),
        new PlanProject { Id = TrainingProject, PlanId = Quibdo, Code = "IP-2", CustomIndicator = "Jóvenes formados", SearchText = "formacion" },
        new Plan { Id = Uribia, MunicipalityCode = Places.Uribia, Term = "2012-2015", Mayor = "ABEL JOSE GIACOMETTO FOMINAYA" },
        new PlanProject { Id = ProjectOfUribia, PlanId = Uribia, Code = "IP-1", SearchText = "agua" },
        new OrdinaryBudget { RegionalCode = "27", Year = 2012, AmountCop = 100_000_000 },
    ];
}
