using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Finds the row of a municipality that held on a day.</summary>
internal sealed class MunicipalityKeys
{
    private readonly Dictionary<string, DimMunicipality[]> history;

    public MunicipalityKeys(IEnumerable<DimMunicipality> members) =>
        history = members.GroupBy(m => m.Code).ToDictionary(g => g.Key, g => g.OrderBy(m => m.ValidFrom).ToArray());

    /// <summary>A code got or lost a row, so that what points at rows of today or of a day may point elsewhere.</summary>
    public bool Moved { get; init; }

    /// <summary>The row that holds today; 0 for no code and for one that the dimension does not know.</summary>
    public int Current(string? code) => code is not null && history.TryGetValue(code, out var rows) ? rows[^1].Key : 0;

    /// <summary>The rows of a code, from the first to the one that holds today; key 0 alone for one that the dimension does not know.</summary>
    public IEnumerable<int> All(string code) => history.TryGetValue(code, out var rows) ? rows.Select(r => r.Key) : [0];

    /// <summary>The row that held on a day; the first one for an earlier day; 0 as above.</summary>
    public int On(string? code, DateOnly day)
    {
        if (code is null || !history.TryGetValue(code, out var rows))
            return 0;
        var at = Array.FindLastIndex(rows, r => r.ValidFrom <= day);
        return rows[Math.Max(at, 0)].Key;
    }

    /// <summary>The row that held at the end of a period; month 0 is the whole year.</summary>
    public int In(string? code, int year, int month) => code is not null && history.TryGetValue(code, out var rows) && rows.Length == 1
        ? rows[0].Key
        : On(code, PeriodDimension.LastDay(year, month));
}
