using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Plans registered in SisPT. Registration follows adoption; the export does not say how the plan was adopted, and agreement
/// is the rule of Law 152 of 1994, decree the exception, so a person corrects the exception.
/// </summary>
internal sealed class DevelopmentPlanTarget : Target<DevelopmentPlanRow>
{
    private Table<Plan> plans = null!;
    private KnownCodes municipalities = null!, departments = null!;

    /// <inheritdoc/>
    public override object KeyOf(DevelopmentPlanRow row) => Plans.KeyOf(row.EntityCode, row.Term);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        departments = await KnownCodes.DepartmentsAsync(session);
        plans = await Plans.ReadAsync(session, nameof(Plan.Title));
    }

    /// <inheritdoc/>
    public override RowResult Take(DevelopmentPlanRow row, int line)
    {
        var ofDepartment = row.EntityCode.Length == 2;
        if ((ofDepartment ? departments : municipalities).Refuse(row.EntityCode, "entity_code") is { } problem)
            return problem;
        return plans.Put(new()
        {
            MunicipalityCode = ofDepartment ? null : row.EntityCode,
            DepartmentCode = ofDepartment ? row.EntityCode : null,
            Term = row.Term,
            Title = row.Title,
            Status = PlanStatus.AdoptedByAgreement,
            Version = 1,
        }, line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => plans.WriteAsync();
}
