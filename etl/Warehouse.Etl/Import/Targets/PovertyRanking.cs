using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The one place where ranks are made. 1 is the poorest; equal values share a rank: 1, 2, 2, 4.</summary>
internal static class PovertyRanking
{
    private const int Fifths = 5;

    /// <summary>Ranks all values of one index, in the country and in each department, and sorts them into fifths by count.</summary>
    public static void Apply(Table<PovertyValue> values)
    {
        var country = RanksOf(values.Rows);
        var departments = values.Rows.GroupBy(v => v.MunicipalityCode[..2]).SelectMany(g => RanksOf([.. g])).ToDictionary();
        foreach (var value in values.Rows)
        {
            int? rank = country.TryGetValue(value, out var r) ? r : null;
            int? departmentRank = departments.TryGetValue(value, out var d) ? d : null;
            int? quintile = rank is null ? null : ((rank - 1) * Fifths / country.Count) + 1;
            if ((value.Rank, value.DepartmentRank, value.Quintile) != (rank, departmentRank, quintile))
                values.Change(value, v => (v.Rank, v.DepartmentRank, v.Quintile) = (rank, departmentRank, quintile));
        }
    }

    /// <summary>Competition ranks of the units that have a value.</summary>
    internal static Dictionary<PovertyValue, int> RanksOf(IReadOnlyCollection<PovertyValue> values)
    {
        var ranks = new Dictionary<PovertyValue, int>(values.Count);
        var (place, rank, last) = (0, 0, double.NaN);
        foreach (var value in values.Where(v => v.Value is not null).OrderByDescending(v => v.Value))
        {
            place++;
            if (value.Value != last)
                (rank, last) = (place, value.Value!.Value);
            ranks.Add(value, rank);
        }

        return ranks;
    }
}
