using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Elected mayors: each makes the plan of his municipality and term known. Known is not received.</summary>
internal sealed class MayorTarget : Target<MayorRow>
{
    private Table<Plan> plans = null!;
    private KnownCodes municipalities = null!;

    /// <inheritdoc/>
    public override object KeyOf(MayorRow row) => Plans.KeyOf(row.MunicipalityCode, row.Term);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        plans = await Plans.ReadAsync(session, nameof(Plan.Mayor));
    }

    /// <inheritdoc/>
    public override RowResult Take(MayorRow row, int line)
    {
        if (municipalities.Refuse(row.MunicipalityCode, "municipality_code") is { } problem)
            return problem;
        return plans.Put(new()
        {
            MunicipalityCode = row.MunicipalityCode,
            Term = row.Term,
            Mayor = row.Mayor,
            Status = PlanStatus.GovernmentProgramme,
            Version = 1,
        }, line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => plans.WriteAsync();
}
