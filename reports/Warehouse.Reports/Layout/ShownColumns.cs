namespace Warehouse.Reports.Layout;

/// <summary>Which columns a table has.</summary>
internal static class ShownColumns
{
    /// <summary>All but the optional ones that no row fills.</summary>
    public static IReadOnlyList<Column<T>> Shown<T>(this IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows) =>
        [.. columns.Where(c => !c.Optional || rows.Any(r => c.Value(r) is not null))];
}
