using Warehouse.Marts;

namespace Warehouse.Reports;

/// <summary>Which indicator speaks for others: people whose life changed before activity, else the catalogue's order.</summary>
internal static class Headlines
{
    private static readonly string[] Preferred = ["TRA_CERTIFIED", "TRA_TRAINEES", "EMP_PLACED", "ENT_COMPANIES", "INC_PEOPLE", "QOL_PROMOTED"];

    /// <summary>The one among some; null when there is none.</summary>
    public static IndicatorEntry? Of(IEnumerable<IndicatorEntry> indicators) => indicators.OrderBy(Place).ThenBy(i => i.Position).FirstOrDefault();

    private static int Place(IndicatorEntry indicator) => Array.IndexOf(Preferred, indicator.Code) is >= 0 and var place ? place : Preferred.Length;
}
