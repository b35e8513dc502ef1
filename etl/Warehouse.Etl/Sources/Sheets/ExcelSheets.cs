using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Warehouse.Etl.Sources.Sheets;

/// <summary>The sheets of an Excel workbook, .xls and .xlsx, hidden ones among them.</summary>
internal static class ExcelSheets
{
    static ExcelSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The sheets in their order; the rows of one must be read before the next is asked for.</summary>
    public static IEnumerable<(string Name, IEnumerable<SheetRow> Rows)> Read(SourceFile file)
    {
        using var stream = file.Open();
        using var reader = ExcelReaderFactory.CreateReader(stream);
        do
        {
            yield return (reader.Name, Rows(reader));
        }
        while (reader.NextResult());
    }

    private static IEnumerable<SheetRow> Rows(IExcelDataReader reader)
    {
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = TextOf(reader.GetValue(i));
            yield return new(number, cells);
        }
    }

    /// <summary>A number that is none, as some publishers write into numeric cells, is a missing one.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text.Replace("_x000D_", "", StringComparison.Ordinal),
        double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
