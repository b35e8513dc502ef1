using System.Collections.Frozen;
using Warehouse.Model;
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
    private static readonly FrozenDictionary<string, Sex> Sexes = Enum.GetValues<Sex>().ToFrozenDictionary(s => s.ToString());

    /// <summary>The records one by one, in the order in which the store holds them.</summary>
    public static IEnumerable<OutcomeReading> Of(LoadSession session, IQueryable<OutcomeRecord> records) =>
        session.Reader.Read(session.Operational, Columns(records), Make);

    /// <summary>What is asked of a record.</summary>
    public static IQueryable Columns(IQueryable<OutcomeRecord> records) => records.Select(r => new
    {
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
        r.CommitmentId,
        r.Status,
        r.Demonstration,
        r.ImportBatchId,
        r.Value,
        r.People,
        r.CostCop,
    });

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    public static OutcomeReading Make(IStoredRow row) => new(
        row.Int64(0),
        row.Text(1),
        row.Int32(2),
        row.Int32(3),
        row.Text(4),
        row.Text(5),
        row.Text(6),
        row.Text(7),
        row.Text(8),
        Sexes[row.Text(9)],
        row.IsNull(10) ? 0 : row.Int32(10),
        row.Text(11) == nameof(OutcomeStatus.Verified),
        row.Boolean(12),
        row.IsNull(13) ? 0 : row.Int32(13),
        row.Int64(14),
        row.IsNull(15) ? null : row.Int64(15),
        row.IsNull(16) ? null : row.Int64(16));
}
