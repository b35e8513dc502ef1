using Warehouse.Api.Commitments;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Outcomes;

/// <summary>The fields of one reported outcome.</summary>
[ObjectType<OutcomeRecord>(
    Only =
    [
        nameof(OutcomeRecord.Id),
        nameof(OutcomeRecord.Source),
        nameof(OutcomeRecord.Year),
        nameof(OutcomeRecord.Sex),
        nameof(OutcomeRecord.Value),
        nameof(OutcomeRecord.People),
        nameof(OutcomeRecord.CostCop),
        nameof(OutcomeRecord.Status),
        nameof(OutcomeRecord.Demonstration),
        nameof(OutcomeRecord.Version),
        nameof(OutcomeRecord.Version),
    ],
    Ids = [nameof(OutcomeRecord.Id)])]
public static class OutcomeRecordFields
{
    /// <summary>Month 1 to 12; null when the source gives the year only.</summary>
    public static int? GetMonth([Parent(nameof(OutcomeRecord.Month))] OutcomeRecord outcome) => outcome.Month == 0 ? null : outcome.Month;

    /// <summary>Code of the programme, and through it the entity that carried it out.</summary>
    [ID]
    public static string GetProgramme([Parent(nameof(OutcomeRecord.ProgrammeCode))] OutcomeRecord outcome) => outcome.ProgrammeCode;

    /// <summary>The municipality.</summary>
    public static Task<Municipality> GetMunicipalityAsync(
        [Parent(nameof(OutcomeRecord.MunicipalityCode))] OutcomeRecord outcome, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        municipalities.LoadRequiredAsync(outcome.MunicipalityCode, cancellationToken);

    /// <summary>What is measured.</summary>
    public static Task<Indicator> GetIndicatorAsync(
        [Parent(nameof(OutcomeRecord.IndicatorCode))] OutcomeRecord outcome, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        indicators.LoadRequiredAsync(outcome.IndicatorCode, cancellationToken);

    /// <summary>The commitment it counts towards; null when none.</summary>
    public static async Task<Commitment?> GetCommitmentAsync(
        [Parent(nameof(OutcomeRecord.CommitmentId))] OutcomeRecord outcome, CommitmentById commitments, CancellationToken cancellationToken) =>
        outcome.CommitmentId is { } id ? await commitments.LoadAsync(id, cancellationToken) : null;
}
