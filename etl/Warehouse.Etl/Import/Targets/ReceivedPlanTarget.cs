using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Plans that people report. An empty cell takes nothing away from what is known.</summary>
internal sealed class ReceivedPlanTarget : Target<PlanRow>
{
    private Table<Plan> plans = null!;
    private FormHistory<Plan> history = null!;
    private Dictionary<string, string> regionals = [];
    private KnownCodes municipalities = null!;
    private Dictionary<string, DateOnly> ended = [];

    /// <inheritdoc/>
    public override bool KeepsHistory => true;

    /// <inheritdoc/>
    public override object KeyOf(PlanRow row) => Plans.KeyOf(row.MunicipalityCode, row.Term);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        history = new(session, ChangeSubject.Plan, p => p.Id);
        regionals = await session.Store.Municipalities.ToDictionaryAsync(m => m.Code, m => m.RegionalCode, session.Cancellation);
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        ended = await session.Store.Municipalities.Where(m => m.EndedOn != null).ToDictionaryAsync(m => m.Code, m => m.EndedOn!.Value, session.Cancellation);
        plans = await Plans.ReadAsync(session, nameof(Plan.Title), nameof(Plan.Status), nameof(Plan.ReceivedOn), nameof(Plan.DocumentUrl));
    }

    /// <inheritdoc/>
    public override RowResult Take(PlanRow row, int line)
    {
        if (municipalities.Refuse(row.MunicipalityCode, "municipality_code") is { } problem)
            return problem;
        if (ended.TryGetValue(row.MunicipalityCode, out var end) && Term.TryParse(row.Term, out var term) && end <= term.FirstDay)
            return new Problem(Rules.Consistent, "municipality_code", "municipality_code: the municipality had ended before the term.");
        var known = plans.Find(KeyOf(row)) as Plan;
        if (Life.Refuse(PlanTransitions.All, known?.Status, row.Status) is { } backwards)
            return backwards;
        var (before, was) = (history.Before(known), (known?.Status, known?.ReceivedOn));
        var changed = plans.Put(Reported(row, known), line, out var stored);
        if (changed)
            history.Add(stored, What(was.Status, was.ReceivedOn, stored), before, line, regionals[row.MunicipalityCode], row.MunicipalityCode);
        return changed;
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await plans.WriteWithKeysAsync();
        await history.WriteAsync();
    }

    private static ChangeEvent What(PlanStatus? status, DateOnly? receivedOn, Plan now) =>
        status is null ? ChangeEvent.PlanRegistered
        : receivedOn is null && now.ReceivedOn is not null ? ChangeEvent.PlanReceived
        : status != now.Status ? ChangeEvent.PlanStatusChanged : ChangeEvent.PlanCorrected;

    private static Plan Reported(PlanRow row, Plan? known) => new()
    {
        MunicipalityCode = row.MunicipalityCode,
        Term = row.Term,
        Title = row.Title,
        Status = row.Status,
        ReceivedOn = row.ReceivedOn ?? known?.ReceivedOn,
        DocumentUrl = row.DocumentUrl ?? known?.DocumentUrl,
    };
}
