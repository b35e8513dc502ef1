using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The outcomes that one source reports.</summary>
/// <param name="source">The source's name, kept with every outcome.</param>
internal sealed class Outcomes(string source)
{
    private Table<OutcomeRecord> records = null!;

    /// <summary>Reads the outcomes that the source reported before.</summary>
    public async Task ReadAsync(ImportSession session) => records = await new Table<OutcomeRecord>(
        session, KeyOf, only: [nameof(OutcomeRecord.Value), nameof(OutcomeRecord.People)]).ReadAsync(q => q.Where(r => r.Source == source));

    /// <summary>
    /// Reports a value. A zero makes no record, as nobody was reached, but it corrects a record that exists.
    /// </summary>
    /// <returns>Whether anything is new or different.</returns>
    public bool Report(OutcomeRecord record, int line) =>
        (record.Value != 0 || records.Find(KeyOf(record)) is not null) && records.Put(record, line);

    /// <summary>Writes them.</summary>
    public Task WriteAsync() => records.WriteAsync();

    private static object KeyOf(OutcomeRecord r) => (
        r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode, r.ProgrammeCode, (r.TrainingType, r.TrainingLevel, r.Modality, r.Sex));
}
