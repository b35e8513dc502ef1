using Warehouse.Etl.Forms.Package;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Forms;

/// <summary>A filled form as a layout of its source.</summary>
/// <param name="form">The form.</param>
/// <param name="clean">The source's own CSV.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal sealed class FormLayout<TRow>(Form form, CsvLayout<TRow> clean) : OriginalLayout<TRow>(FormLayouts.NameOf(form), clean)
    where TRow : class
{
    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => FormMark.Of(file)?.Form == form.Name;

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        var mark = FormMark.Of(file)!;
        RefuseOthers(file, mark);
        reading.NotRead.AddRange(file.Sheets.Select(s => s.Name).Where(s => s != Form.DataSheet));
        foreach (var row in Workbook.Rows(file, Form.DataSheet))
        {
            var kind = row.Number == 1 ? LineKind.Heading
                : Enumerable.Range(0, form.Columns.Count).All(c => row[c].Length == 0) ? LineKind.Blank : LineKind.Data;
            yield return new(row.Number, row.Raw, kind, kind == LineKind.Data ? [Translate(row)] : [],
                kind == LineKind.Data ? RefuseOtherRegional(row, mark) : null);
        }

        reading.At(file.Length);
    }

    private void RefuseOthers(SourceFile file, FormMark mark)
    {
        if (mark.Version != Form.Version)
        {
            throw new UnreadableFileException(file.Name,
                $"it is version {mark.Version} of the form {form.Name} and today's is {Form.Version}; make a new one with: template {form.Name} --out FILE");
        }

        if (file.Sheet(s => s.Name == Form.DataSheet)?.Rows is not [var header, ..] || !header.Has(0, [.. form.Columns.Select(c => c.Heading)]))
            throw new UnreadableFileException(file.Name, $"the headings of the sheet {Form.DataSheet} are not those of the form {form.Name}; the columns must stay as they are");
    }

    private string?[] Translate(SheetRow row) => Row([.. form.Columns.Select((c, i) => (c.Name, CellOf(c, row[i])))]);

    private static string CellOf(FormColumn column, string cell) => column.Kind switch
    {
        ColumnKind.Choice => column.Choices!.CodeOf(cell),
        ColumnKind.Day => Translation.Day(PackageCell.DayOf(cell)),
        _ => cell,
    };

    /// <summary>A form that was made for a regional says nothing of another one.</summary>
    private Problem? RefuseOtherRegional(SheetRow row, FormMark mark)
    {
        var (column, place) = form.Columns.Select((c, i) => (c, i)).FirstOrDefault(c => c.c.Name is "municipality_code" or "regional_code");
        return column is null || mark.Regional.Length == 0 || row[place].Length == 0 || row[place].StartsWith(mark.Regional, StringComparison.Ordinal) ? null
            : new(Rules.OwnRegional, column.Name, $"{column.Name}: {row[place]} belongs to another regional; this form was made for {mark.Regional}.");
    }
}
