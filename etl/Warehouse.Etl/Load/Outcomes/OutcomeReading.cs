using System.Collections.Frozen;
using System.Linq.Expressions;
using Warehouse.Model;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What a load reads of an outcome record, with its period as <see cref="Model.Star.DimPeriod.KeyOf"/> makes it: every column costs a server time.</summary>
internal readonly record struct OutcomeReading(
    string MunicipalityCode,
    int Period,
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
        session.Reader.Read(session.Operational, records.Select(Columns), Make);

    /// <summary>What is asked of a record.</summary>
    public static readonly Expression<Func<OutcomeRecord, object>> Columns = r => new
    {
        r.MunicipalityCode,
        Period = (r.Year * 100) + r.Month,
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
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    public static OutcomeReading Make(IStoredRow row) => new(
        row.Text(0),
        row.Int32(1),
        row.Text(2),
        row.Text(3),
        row.Text(4),
        row.Text(5),
        row.Text(6),
        Sexes[row.Text(7)],
        row.IsNull(8) ? 0 : row.Int32(8),
        row.Text(9) == nameof(OutcomeStatus.Verified),
        row.Boolean(10),
        row.IsNull(11) ? 0 : row.Int32(11),
        row.Int64(12),
        row.IsNull(13) ? null : row.Int64(13),
        row.IsNull(14) ? null : row.Int64(14));
}
