using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Finds the row of a municipality that held on a day.</summary>
internal sealed class MunicipalityKeys
{
    private readonly Dictionary<string, DimMunicipality[]> history;
    private readonly Dictionary<int, DimMunicipality> rows;

    public MunicipalityKeys(IEnumerable<DimMunicipality> members)
    {
        history = ByCode(members);
        rows = history.Values.SelectMany(r => r).ToDictionary(r => r.Key);
    }

    /// <summary>Keys after a load brought the dimension up to date.</summary>
    /// <param name="members">The rows now.</param>
    /// <param name="before">The rows before.</param>
    public MunicipalityKeys(IEnumerable<DimMunicipality> members, IReadOnlyCollection<DimMunicipality> before)
        : this(members)
    {
        var known = before.Select(m => m.Key).ToHashSet();
        MovedFrom = rows.Values.Where(m => !known.Contains(m.Key)).GroupBy(m => m.Code)
            .ToDictionary(g => g.Key, g => g.Min(m => m.ValidFrom));
        Moved = MovedFrom.Count > 0 || before.Any(m => !history.ContainsKey(m.Code));
    }

    /// <summary>A code got or lost a row, so that what points at rows of today or of a day may point elsewhere.</summary>
    public bool Moved { get; }

    /// <summary>The codes that got a row, with the first day on which one holds.</summary>
    public IReadOnlyDictionary<string, DateOnly> MovedFrom { get; } = new Dictionary<string, DateOnly>();

    /// <summary>The row of a key; null for key 0, which is no municipality.</summary>
    public DimMunicipality? Row(int key) => rows.GetValueOrDefault(key);

    /// <summary>The newest row; 0 for no code and for one that the dimension does not know.</summary>
    public int Current(string? code) => code is not null && history.TryGetValue(code, out var known) ? known[^1].Key : 0;

    /// <summary>The rows of a code in time; key 0 alone for one that the dimension does not know.</summary>
    public IEnumerable<int> All(string code) => history.TryGetValue(code, out var known) ? known.Select(r => r.Key) : [0];

    /// <summary>The row that held on a day; the first one for an earlier day; 0 as above.</summary>
    public int On(string? code, DateOnly day) => code is not null && history.TryGetValue(code, out var known) ? On(known, day) : 0;

    /// <summary>The row that held at the end of a period; month 0 is the whole year.</summary>
    public int In(string? code, int year, int month) => code is null || !history.TryGetValue(code, out var known) ? 0
        : known.Length == 1 ? known[0].Key
        : On(known, PeriodDimension.LastDay(year, month));

    private static int On(DimMunicipality[] rows, DateOnly day)
    {
        var at = rows.Length - 1;
        while (at > 0 && rows[at].ValidFrom > day)
            at--;
        return rows[at].Key;
    }

    private static Dictionary<string, DimMunicipality[]> ByCode(IEnumerable<DimMunicipality> members) =>
        members.GroupBy(m => m.Code).ToDictionary(g => g.Key, g => g.OrderBy(m => m.ValidFrom).ToArray());
}
