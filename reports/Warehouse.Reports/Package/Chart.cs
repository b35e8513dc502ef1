namespace Warehouse.Reports.Package;

/// <summary>A native chart over cells of the workbook.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="Title">Title with unit.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Categories">Cells and texts of the categories; of a curve its abscissae.</param>
/// <param name="Series">What is shown beside each other.</param>
/// <param name="AxisFormat">Number format of the value axis.</param>
internal sealed record Chart(
    ChartKind Kind, string Title, string Description, ChartPoints<string> Categories, IReadOnlyList<ChartSeries> Series, string AxisFormat)
{
    /// <summary>Titles of both axes of a curve.</summary>
    public (string Across, string Up)? AxisTitles { get; init; }

    /// <summary>The chart with its number formats in a language.</summary>
    public Chart In(Captions captions) => this with
    {
        AxisFormat = captions.Format(AxisFormat),
        Series = [.. Series.Select(s => s with { Format = s.Format is null ? null : captions.Format(s.Format) })],
    };
}

/// <summary>Shapes of charts.</summary>
internal enum ChartKind
{
    /// <summary>Standing columns.</summary>
    Columns,

    /// <summary>Lying bars, the first one on top.</summary>
    Bars,

    /// <summary>Lines over categories.</summary>
    Lines,

    /// <summary>Lines through points of two numbers, both from 0 to 1.</summary>
    Curve,
}

/// <summary>Cells, and what stands in them for viewers that do not read cells.</summary>
internal sealed record ChartPoints<T>(CellRange Cells, IReadOnlyList<T> Values);

/// <summary>One series of a chart.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Values">The values; null for an empty cell.</param>
/// <param name="Colour">RGB in hexadecimal.</param>
/// <param name="Format">Number format of the labels; null for no labels.</param>
internal sealed record ChartSeries(string Name, ChartPoints<double?> Values, string Colour, string? Format)
{
    /// <summary>Abscissae of a curve.</summary>
    public ChartPoints<double?>? Across { get; init; }

    /// <summary>A broken line, which is told apart without its colour.</summary>
    public bool Dashed { get; init; }
}

/// <summary>The 0-based cells between which a chart stands.</summary>
internal sealed record ChartPlace(int FromColumn, int FromRow, int ToColumn, int ToRow);
