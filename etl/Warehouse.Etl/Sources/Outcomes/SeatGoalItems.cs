namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Which rows of the goals in training places repeat others: subtotals and totals stand among the detail.</summary>
internal static class SeatGoalItems
{
    /// <summary>A second view of the same places, by programme and by virtuality.</summary>
    private const string SecondView = "METAS PROGRAMAS RELEVANTES";

    /// <summary>Called a total by the regionals' file, but nothing else holds its places: it is detail.</summary>
    private const string TotalByNameOnly = "Total Profundización Técnica (T)";

    /// <summary>Called by the centres' file like its category, without the word total.</summary>
    private const string TotalWithoutTheWord = "EDUCACION SUPERIOR (=E)";

    /// <summary>Whether a row is the sum of other rows. What is left adds up to SENA's goal without counting a place twice.</summary>
    public static bool IsTotal(string category, string item) => category == SecondView || item == TotalWithoutTheWord
        || (item != TotalByNameOnly
            && (item.StartsWith("total", StringComparison.OrdinalIgnoreCase) || item.StartsWith("subtotal", StringComparison.OrdinalIgnoreCase)));
}
