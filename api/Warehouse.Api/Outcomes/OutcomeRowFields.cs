using Warehouse.Api.Commitments;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational;
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
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<Department?>> GetDepartmentAsync(
        [Parent] IReadOnlyList<OutcomeRow> rows, FieldPlan field, OperationalContext db, CancellationToken cancellationToken) =>
        db.AskAsync<Department>(field, [.. rows.Select(r => r.Department)], row => row.Code, cancellationToken);

    /// <summary>SENA regional; null when not grouped by it.</summary>
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<Regional?>> GetRegionalAsync(
        [Parent] IReadOnlyList<OutcomeRow> rows, FieldPlan field, OperationalContext db, CancellationToken cancellationToken) =>
        db.AskAsync<Regional>(field, [.. rows.Select(r => r.Regional)], row => row.Code, cancellationToken);

    /// <summary>Municipality; null when not grouped by it.</summary>
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<Municipality?>> GetMunicipalityAsync(
        [Parent] IReadOnlyList<OutcomeRow> rows, FieldPlan field, OperationalContext db, CancellationToken cancellationToken) =>
        db.AskAsync<Municipality>(field, [.. rows.Select(r => r.Municipality)], row => row.Code, cancellationToken);

    /// <summary>Indicator; null when not grouped by it.</summary>
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<Indicator?>> GetIndicatorAsync(
        [Parent] IReadOnlyList<OutcomeRow> rows, FieldPlan field, OperationalContext db, CancellationToken cancellationToken) =>
        db.AskAsync<Indicator>(field, [.. rows.Select(r => r.Indicator)], row => row.Code, cancellationToken);

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
