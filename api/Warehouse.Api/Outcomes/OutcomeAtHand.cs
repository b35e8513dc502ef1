using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Changes;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>An outcome that is reported, corrected or verified.</summary>
/// <param name="Outcome">The outcome, tracked.</param>
/// <param name="RegionalCode">The regional that serves its municipality.</param>
/// <param name="Before">The outcome before the change; null when it is new.</param>
internal sealed record OutcomeAtHand(OutcomeRecord Outcome, string RegionalCode, string? Before)
{
    /// <summary>What a person reported before for the same detail; null when nobody did.</summary>
    public static async Task<OutcomeAtHand?> OfDetailAsync(ChangeLedger ledger, OutcomeRecord r, string regional, CancellationToken cancellationToken)
    {
        var known = await ledger.Store.OutcomeRecords.AsTracking()
            .Where(o => o.MunicipalityCode == r.MunicipalityCode && o.Year == r.Year && o.Month == r.Month && o.IndicatorCode == r.IndicatorCode)
            .Where(o => o.Source == r.Source && o.ProgrammeCode == r.ProgrammeCode && o.CommitmentId == r.CommitmentId && o.Sex == r.Sex)
            .Where(o => o.TrainingType == r.TrainingType && o.TrainingLevel == r.TrainingLevel && o.Modality == r.Modality)
            .Where(o => o.Demonstration == r.Demonstration)
            .SingleOrDefaultAsync(cancellationToken);
        return known is null ? null : new(known, regional, Snapshot.Of(ledger.Store.Entry(known)));
    }

    /// <summary>What was done, for the ledger.</summary>
    public Change<OutcomeRecord> Done(ChangeEvent happened, string? note = null) => new(Outcome, happened)
    {
        RegionalCode = RegionalCode,
        MunicipalityCode = Outcome.MunicipalityCode,
        Before = Before,
        Note = note,
        Demonstration = Outcome.Demonstration,
    };
}
