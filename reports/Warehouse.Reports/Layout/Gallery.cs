using Warehouse.Reports.Package;

namespace Warehouse.Reports.Layout;

/// <summary>A place for charts whose numbers stand on other sheets, two beside each other.</summary>
/// <param name="sheet">Name of the sheet that shows them.</param>
/// <param name="row">0-based row of the first ones.</param>
/// <param name="columns">0-based columns at which the two halves begin and end.</param>
internal sealed class Gallery(string sheet, int row, (int Left, int Middle, int Right) columns)
{
    /// <summary>Rows that a chart is high.</summary>
    public const int Rows = 16;

    private readonly SortedList<GalleryPlace, Chart> byPlace = [];

    /// <summary>Gives a place to a chart, unless another one has it.</summary>
    public void Add(GalleryPlace place, Chart chart) => byPlace.TryAdd(place, chart);

    public void Place(Additions additions)
    {
        var charts = byPlace.Values;
        for (var i = 0; i < charts.Count; i++)
        {
            var (from, to) = i % 2 == 0 ? (columns.Left, columns.Middle) : (columns.Middle, columns.Right);
            var top = row + (i / 2 * Rows);
            additions.Charts.Add((sheet, new(from, top, to, top + Rows - 1), charts[i]));
        }
    }
}

/// <summary>The charts of a gallery in their order; one that has no numbers leaves its place to the next.</summary>
internal enum GalleryPlace
{
    /// <summary>Target against achieved.</summary>
    Areas,

    /// <summary>Outcomes by poverty quintile.</summary>
    Quintiles,

    /// <summary>First and last regionals.</summary>
    Regionals,

    /// <summary>The year month by month, or the concentration curve.</summary>
    Course,
}
