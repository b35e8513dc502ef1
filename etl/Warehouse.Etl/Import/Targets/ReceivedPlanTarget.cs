using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Plans that people report. An empty cell takes nothing away from what is known.</summary>
internal sealed class ReceivedPlanTarget : Target<PlanRow>
{
    private Table<Plan> plans = null!;
    private KnownCodes municipalities = null!;
    private Dictionary<string, DateOnly> ended = [];

    /// <inheritdoc/>
    public override object KeyOf(PlanRow row) => Plans.KeyOf(row.MunicipalityCode, row.Term);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
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
        return plans.Put(new()
        {
            MunicipalityCode = row.MunicipalityCode,
            Term = row.Term,
            Title = row.Title,
            Status = row.Status,
            ReceivedOn = row.ReceivedOn ?? known?.ReceivedOn,
            DocumentUrl = row.DocumentUrl ?? known?.DocumentUrl,
            Version = 1,
        }, line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => plans.WriteAsync();
}
