using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What a load reads of an outcome record.</summary>
internal readonly record struct OutcomeReading(
    long Id,
    string MunicipalityCode,
    int Year,
    int Month,
    string IndicatorCode,
    string ProgrammeCode,
    string TrainingType,
    string TrainingLevel,
    string Modality,
    Sex Sex,
    int CommitmentId,
    bool Verified,
    bool Demonstration,
    int BatchId,
    long Value,
    long? People,
    long? CostCop)
{
    public static IQueryable<OutcomeReading> Of(IQueryable<OutcomeRecord> records) => records.Select(r => new OutcomeReading(
        r.Id,
        r.MunicipalityCode,
        r.Year,
        r.Month,
        r.IndicatorCode,
        r.ProgrammeCode,
        r.TrainingType,
        r.TrainingLevel,
        r.Modality,
        r.Sex,
        r.CommitmentId ?? 0,
        r.Status == OutcomeStatus.Verified,
        r.Demonstration,
        r.ImportBatchId ?? 0,
        r.Value,
        r.People,
        r.CostCop));
}
