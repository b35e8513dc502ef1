using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The values of each series of outcomes in order of time; years and months are series of their own.</summary>
internal sealed class OutcomeHistory
{
    private readonly Dictionary<object, SortedDictionary<(int Year, int Month), long>> series = [];

    /// <summary>Remembers a value.</summary>
    public void Add(OutcomeRecord record)
    {
        if (!series.TryGetValue(KeyOf(record), out var values))
            series.Add(KeyOf(record), values = []);
        values[(record.Year, record.Month)] = record.Value;
    }

    /// <summary>The values of the record's series before its period.</summary>
    public IReadOnlyList<long> Before(OutcomeRecord record) => series.TryGetValue(KeyOf(record), out var values)
        ? [.. values.TakeWhile(v => v.Key.CompareTo((record.Year, record.Month)) < 0).Select(v => v.Value)]
        : [];

    private static object KeyOf(OutcomeRecord r) => (r.MunicipalityCode, r.IndicatorCode, r.ProgrammeCode, r.Sex, r.CommitmentId, r.Month == 0);
}
