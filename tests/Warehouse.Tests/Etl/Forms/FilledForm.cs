using ClosedXML.Excel;
using Warehouse.Etl.Forms;

namespace Warehouse.Tests.Etl.Forms;

/// <summary>A form as a person fills it in with a spreadsheet program.</summary>
internal static class FilledForm
{
    /// <summary>Makes a form and fills its rows; a cell is a text, a number, a day, or null when left empty.</summary>
    public static async Task<string> MakeAsync(TemporaryStore store, Form form, string? regional, params object?[][] rows)
    {
        var path = await EmptyAsync(store, form, regional);
        Edit(path, sheet =>
        {
            for (var r = 0; r < rows.Length; r++)
            {
                for (var c = 0; c < rows[r].Length; c++)
                    Write(sheet.Cell(r + 2, c + 1), rows[r][c]);
            }
        });
        return path;
    }

    /// <summary>The form as the template verb writes it.</summary>
    public static async Task<string> EmptyAsync(TemporaryStore store, Form form, string? regional = null)
    {
        var path = Path.Combine(store.Folder, $"{form.Name}-{Guid.NewGuid():N}.xlsx");
        await using var context = store.Open();
        (await FormWorkbook.PrepareAsync(context, form, regional, CancellationToken.None)).Write(path);
        return path;
    }

    /// <summary>Changes the sheet that is filled in.</summary>
    public static void Edit(string path, Action<IXLWorksheet> edit)
    {
        using var book = new XLWorkbook(path);
        edit(book.Worksheet(Form.DataSheet));
        book.Save();
    }

    private static void Write(IXLCell cell, object? value)
    {
        if (value is string text)
            cell.SetValue(text);
        else if (value is DateOnly day)
            cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
        else if (value is not null)
            cell.SetValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
