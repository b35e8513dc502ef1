namespace Warehouse.Reports.Package;

/// <summary>A native column or bar chart over cells of its sheet.</summary>
/// <param name="Title">Title with unit.</param>
/// <param name="Description">The same in words, for people who do not see it.</param>
/// <param name="Categories">Cells and texts of the categories.</param>
/// <param name="Series">What is shown beside each other.</param>
/// <param name="Horizontal">Bars instead of columns.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record BarChart(
    string Title, string Description, (string Cells, IReadOnlyList<string> Texts) Categories, IReadOnlyList<ChartSeries> Series, bool Horizontal, ChartPlace Place);

/// <summary>One series of a chart.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Cells">Cells of the values.</param>
/// <param name="Values">The values, for viewers that do not read cells; null for an empty cell.</param>
/// <param name="Colour">RGB in hexadecimal.</param>
/// <param name="Format">Number format of the labels.</param>
internal sealed record ChartSeries(string Name, string Cells, IReadOnlyList<double?> Values, string Colour, string Format);

/// <summary>The 0-based cells between which a chart stands.</summary>
internal sealed record ChartPlace(int FromColumn, int FromRow, int ToColumn, int ToRow);
