using Warehouse.Etl.Forms.Package;
using Warehouse.Model.Operational;

namespace Warehouse.Etl.Forms;

/// <summary>A form as a workbook: instructions, the sheet to fill in, the lists of its drop-downs, and a mark that nobody sees.</summary>
/// <param name="form">The form.</param>
/// <param name="regional">The regional that it is for; null for all.</param>
/// <param name="lists">What its drop-downs list, each list once.</param>
internal sealed class FormWorkbook(Form form, string? regional, IReadOnlyList<(ChoiceList List, IReadOnlyList<Choice> Choices)> lists)
{
    private const string ListSheet = "Listas";

    /// <summary>Reads the lists of a form.</summary>
    public static async Task<FormWorkbook> PrepareAsync(OperationalContext store, Form form, string? regional, CancellationToken cancellation)
    {
        List<(ChoiceList, IReadOnlyList<Choice>)> lists = [];
        foreach (var list in form.Columns.Select(c => c.Choices).OfType<ChoiceList>().Distinct())
            lists.Add((list, await list.Ask(store, regional, cancellation)));
        return new(form, regional, lists);
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="path">Where; a file that is there is replaced.</param>
    /// <param name="refused">Rows that go back, with a column more for the reason.</param>
    public void Write(string path, params IReadOnlyList<RefusedRow> refused) => WorkbookPackage.Write(path,
    [
        Instructions.Of(form, refused.Count > 0),
        Data(refused),
        Lists(),
        new(FormMark.Sheet, [(20, CellStyle.Text)], [[.. new FormMark(form.Name, Form.Version, regional ?? "").Cells.Select(c => new PackageCell(c))]]) { State = "veryHidden" },
    ]);

    private PackageSheet Data(IReadOnlyList<RefusedRow> refused)
    {
        List<PackageCell> headings = [.. form.Columns.Select(c => new PackageCell(c.Heading, c.Required ? CellStyle.RequiredHeading : CellStyle.Heading))];
        List<(double, CellStyle)> columns = [.. form.Columns.Select(c => (c.Width, StyleOf(c)))];
        if (refused.Count > 0)
        {
            headings.Add(new("Motivo del rechazo", CellStyle.Heading));
            columns.Add((60, CellStyle.Reason));
        }

        return new(Form.DataSheet, columns, [headings, .. refused.Select(Row)])
        {
            FrozenHeading = true,
            Validations = [.. form.Columns.Select(ValidationOf).OfType<Validation>()],
        };
    }

    private List<PackageCell> Row(RefusedRow row) =>
        [.. form.Columns.Select((c, i) => Cell(c, i < row.Cells.Count ? row.Cells[i] : "", c.Name == row.Field)), new(row.Reason, CellStyle.Reason)];

    private static PackageCell Cell(FormColumn column, string text, bool bad) => bad ? new(text, CellStyle.Bad) : column.Kind switch
    {
        ColumnKind.Whole => PackageCell.Whole(text),
        ColumnKind.Day => PackageCell.Day(text),
        _ => new(text, CellStyle.Text),
    };

    private PackageSheet Lists()
    {
        var longest = lists.Count == 0 ? 0 : lists.Max(l => l.Choices.Count);
        List<PackageCell> headings = [.. lists.Select(l => new PackageCell(l.List.Name, CellStyle.Heading))];
        var rows = Enumerable.Range(0, longest)
            .Select(i => lists.Select(l => new PackageCell(i < l.Choices.Count ? l.Choices[i].Label : "", CellStyle.Text)).ToList());
        return new(ListSheet, [.. lists.Select(_ => (30d, CellStyle.Text))], [headings, .. rows]) { State = "hidden" };
    }

    private Validation? ValidationOf(FormColumn column, int place)
    {
        var hint = (column.Required ? "Obligatorio. " : "") + column.Help;
        return column.Kind switch
        {
            ColumnKind.Choice => RangeOf(column.Choices!) is { } range
                ? new(place, "list", range, null, column.Heading, hint, "Elija una opción de la lista.") : null,
            ColumnKind.Whole => new(place, "whole", $"{column.Least}", $"{column.Most}", column.Heading, hint, $"Escriba un número entero de {column.Least} a {column.Most}."),
            ColumnKind.Day => new(place, "date", $"{PackageCell.SerialOf(new(1985, 1, 1))}", $"{PackageCell.SerialOf(new(2100, 12, 31))}", column.Heading, hint,
                "Escriba una fecha, por ejemplo 2012-03-20."),
            _ => new(place, "textLength", "0", $"{column.Most}", column.Heading, hint, $"Escriba como máximo {column.Most} caracteres."),
        };
    }

    private string? RangeOf(ChoiceList list)
    {
        var column = lists.Select((l, i) => (l, i)).First(x => x.l.List == list);
        var letters = SheetMarkup.Letters(column.i);
        return column.l.Choices.Count == 0 ? null : $"{ListSheet}!${letters}$2:${letters}${column.l.Choices.Count + 1}";
    }

    private static CellStyle StyleOf(FormColumn column) => column.Kind switch
    {
        ColumnKind.Whole => CellStyle.Number,
        ColumnKind.Day => CellStyle.Day,
        _ => CellStyle.Text,
    };
}
