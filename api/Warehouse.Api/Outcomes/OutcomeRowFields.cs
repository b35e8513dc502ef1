using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Outcomes;

/// <summary>The dimensions of a row of outcomes that are objects.</summary>
[ObjectType<OutcomeRow>(Ignore = [nameof(OutcomeRow.Sex), nameof(OutcomeRow.Commitment)])]
public static class OutcomeRowFields
{
    /// <summary>Department; null when not grouped by it.</summary>
    public static async Task<Department?> GetDepartmentAsync([Parent] OutcomeRow row, DepartmentByCode departments, CancellationToken cancellationToken) =>
        row.Department is { } code ? await departments.LoadAsync(code, cancellationToken) : null;

    /// <summary>SENA regional; null when not grouped by it.</summary>
    public static async Task<Regional?> GetRegionalAsync([Parent] OutcomeRow row, RegionalByCode regionals, CancellationToken cancellationToken) =>
        row.Regional is { } code ? await regionals.LoadAsync(code, cancellationToken) : null;

    /// <summary>Municipality; null when not grouped by it.</summary>
    public static async Task<Municipality?> GetMunicipalityAsync([Parent] OutcomeRow row, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        row.Municipality is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>Indicator; null when not grouped by it.</summary>
    public static async Task<Indicator?> GetIndicatorAsync([Parent] OutcomeRow row, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        row.Indicator is { } code ? await indicators.LoadAsync(code, cancellationToken) : null;

    /// <summary><c>FEMALE</c>, <c>MALE</c>, <c>NON_BINARY</c> or <c>NOT_REPORTED</c>; null when not grouped by it.</summary>
    public static string? GetSex([Parent] OutcomeRow row) => row.Sex switch
    {
        Sex.Female => "FEMALE",
        Sex.Male => "MALE",
        Sex.NonBinary => "NON_BINARY",
        Sex.NotReported => "NOT_REPORTED",
        _ => null,
    };
}
