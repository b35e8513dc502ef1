namespace Warehouse.Model.Star;

/// <summary>A month, or a whole year where a source gives no month. Key: <c>yyyymm</c>, with month 00 for the whole year.</summary>
public sealed class DimPeriod : IDimension
{
    /// <summary><c>year × 100 + month</c>; the month is 0 for a whole year.</summary>
    public int Key { get; set; }

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Quarter 1 to 4; null for a whole year.</summary>
    public int? Quarter { get; set; }

    /// <summary>Month 1 to 12; null for a whole year.</summary>
    public int? Month { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>The key of a month, or of a whole year when the month is 0.</summary>
    public static int KeyOf(int year, int month) => year * 100 + month;
}
