using Warehouse.Api.Commitments;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Outcomes;

/// <summary>The dimensions of a row of outcomes that are objects.</summary>
[ObjectType<OutcomeRow>(
    Ignore =
    [
        nameof(OutcomeRow.Sex),
        nameof(OutcomeRow.ChangeFromPreviousPeriod),
        nameof(OutcomeRow.ChangeFromBaseYear),
    ])]
public static class OutcomeRowFields
{
    /// <summary>Department; null when not grouped by it.</summary>
    [Cacheable]
    public static async Task<Department?> GetDepartmentAsync([Parent] OutcomeRow row, DepartmentByCode departments, CancellationToken cancellationToken) =>
        row.Department is { } code ? await departments.LoadAsync(code, cancellationToken) : null;

    /// <summary>SENA regional; null when not grouped by it.</summary>
    [Cacheable]
    public static async Task<Regional?> GetRegionalAsync([Parent] OutcomeRow row, RegionalByCode regionals, CancellationToken cancellationToken) =>
        row.Regional is { } code ? await regionals.LoadAsync(code, cancellationToken) : null;

    /// <summary>Municipality; null when not grouped by it.</summary>
    [Cacheable]
    public static async Task<Municipality?> GetMunicipalityAsync([Parent] OutcomeRow row, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        row.Municipality is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>Indicator; null when not grouped by it.</summary>
    [Cacheable]
    public static async Task<Indicator?> GetIndicatorAsync([Parent] OutcomeRow row, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        row.Indicator is { } code ? await indicators.LoadAsync(code, cancellationToken) : null;

    /// <summary>Commitment that the outcomes count towards; null when not grouped by it, and for those that count towards none.</summary>
    public static async Task<Commitment?> GetCommitmentAsync([Parent] OutcomeRow row, CommitmentById commitments, CancellationToken cancellationToken) =>
        row.Commitment is { } id ? await commitments.LoadAsync(id, cancellationToken) : null;

    /// <summary><c>FEMALE</c>, <c>MALE</c>, <c>NON_BINARY</c> or <c>NOT_REPORTED</c>; null when not grouped by it.</summary>
    public static string? GetSex([Parent] OutcomeRow row) => row.Sex switch
    {
        Sex.Female => "FEMALE",
        Sex.Male => "MALE",
        Sex.NonBinary => "NON_BINARY",
        Sex.NotReported => "NOT_REPORTED",
        _ => null,
    };

    /// <summary>
    /// Relative change of <c>achieved</c>, 0.12 = 12 % more; null when one of the two values is missing or the earlier one is 0, and in
    /// rows that span several years.
    /// </summary>
    /// <param name="from">What it is measured from; the previous period when not given.</param>
    [Cacheable]
    public static double? GetChange([Parent] OutcomeRow row, ChangeBasis? from) =>
        from == ChangeBasis.BaseYear ? row.ChangeFromBaseYear : row.ChangeFromPreviousPeriod;
}
