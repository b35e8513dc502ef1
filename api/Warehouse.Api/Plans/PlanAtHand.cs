using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Api.Security;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>A plan that a caller may change and has seen the newest version of.</summary>
/// <param name="Plan">The plan, tracked.</param>
/// <param name="RegionalCode">The regional that it belongs to.</param>
/// <param name="Before">The plan before the change.</param>
internal sealed record PlanAtHand(Plan Plan, string RegionalCode, string? Before)
{
    /// <exception cref="RefusedException">There is no such plan, it is another regional's, or it has a newer version.</exception>
    public static async Task<PlanAtHand> TakeAsync(ChangeLedger ledger, Caller caller, int id, int version, CancellationToken cancellationToken)
    {
        var plan = await ledger.Store.Plans.AsTracking().Include(p => p.Municipality).SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new NotFoundException("planId", $"plan {id}");
        var regional = plan.Municipality?.RegionalCode ?? plan.DepartmentCode!;
        caller.RequireRegional(regional);
        plan.RequireVersion(version);
        return new(plan, regional, Snapshot.Of(ledger.Store.Entry(plan)));
    }

    /// <summary>What was done, for the ledger.</summary>
    public Change<Plan> Done(ChangeEvent? happened, string? note = null) => new(Plan, happened)
    {
        RegionalCode = RegionalCode,
        MunicipalityCode = Plan.MunicipalityCode,
        Before = Before,
        Note = note,
        Demonstration = Plan.Demonstration,
    };
}
