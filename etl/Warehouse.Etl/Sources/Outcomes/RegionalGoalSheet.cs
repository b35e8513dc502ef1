using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// SENA's follow-up of goals by regional: 36 items beside each other, each with goal, execution and percentage. The sections that
/// the merged headings of the print show are known by their sizes; a section of one sum is named after the last item before it.
/// </summary>
internal sealed class RegionalGoalSheet(UnitGoalCsv clean) : SheetLayout<GoalRow>("sena-goals-regional-ods", clean)
{
    private const int First = 2, Step = 3;
    private const string Included = " Incluye los cupos de Formación continua especial campesina";

    private static readonly (string Category, int Items)[] Sections =
    [
        ("EDUCACION SUPERIOR", 7),
        ("FORMACIÓN LABORAL (Técnicos + Auxiliares + Operarios + Profundización Técnica)", 16),
        ("TOTAL FORMACION TITULADA (F) = (D+E)", 1),
        ("FORMACIÓN COMPLEMENTARIA", 8),
        ("TOTAL FORMACION PROFESIONAL INTEGRAL (O=N+F)" + Included, 1),
        ("METAS PROGRAMAS RELEVANTES", 3),
    ];

    /// <inheritdoc/>
    protected override bool Fits(SheetHead sheet) => sheet.RowOf(IsHeader) is { } header && header > 1
        && sheet.Rows.Any(r => r.Number == header - 1 && r.Has(0, "CÓDIGO REGIONAL", "NOMBRE REGIONAL", "Tecnologos Regular - Presencial"));

    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) =>
        Enumerable.Range(0, Sections.Sum(s => s.Items)).All(i => row.Has(First + (i * Step), "Cupos", "Ejecución", "% Ejecución"));

    /// <inheritdoc/>
    protected override bool IsTotal(SheetRow row) => row[0].StartsWith("TOTAL", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var (year, month) = GoalsPeriod.Of(file);
        var items = ItemsOf(sheet.Rows.First(r => r.Number == sheet.RowOf(IsHeader) - 1));
        return row => items.Select((item, i) => Row(
            ("regional_code", Translation.Code(row[0], 2)), ("year", year), ("month", month), ("category", item.Category), ("item", item.Item),
            ("goal_places", row[First + (i * Step)]), ("executed_places", row[First + (i * Step) + 1])));
    }

    private static List<(string Category, string Item)> ItemsOf(SheetRow headings)
    {
        List<(string, string Item)> items = [];
        foreach (var (category, count) in Sections)
        {
            for (var i = 0; i < count; i++)
            {
                var heading = Translation.OneLine(headings[First + (items.Count * Step)]);
                items.Add((category, count == 1 ? items[^1].Item
                    : heading.Contains("(L)", StringComparison.Ordinal) || heading.Contains("(N)", StringComparison.Ordinal) ? heading + Included : heading));
            }
        }

        return items;
    }
}
