using System.Data;
using ExcelDataReader.Exceptions;

namespace Warehouse.Etl.Sources.Sheets;

/// <summary>The sheets of a workbook, whether Excel or OpenDocument.</summary>
internal static class Workbook
{
    /// <summary>Every sheet with its first rows.</summary>
    /// <exception cref="UnreadableFileException">The workbook is damaged or protected.</exception>
    public static IEnumerable<SheetHead> Heads(SourceFile file)
    {
        using var sheets = Open(file).GetEnumerator();
        while (Guarded(file, sheets.MoveNext))
            yield return Guarded(file, () => new SheetHead(sheets.Current.Name, [.. sheets.Current.Rows.Take(SheetHead.Length)]));
    }

    /// <summary>The rows of a sheet, streaming.</summary>
    /// <exception cref="UnreadableFileException">The workbook is damaged or protected.</exception>
    public static IEnumerable<SheetRow> Rows(SourceFile file, string sheet)
    {
        using var sheets = Open(file).GetEnumerator();
        while (Guarded(file, sheets.MoveNext))
        {
            if (sheets.Current.Name != sheet)
                continue;
            using var rows = sheets.Current.Rows.GetEnumerator();
            while (Guarded(file, rows.MoveNext))
                yield return rows.Current;
            yield break;
        }
    }

    private static IEnumerable<(string Name, IEnumerable<SheetRow> Rows)> Open(SourceFile file) => file.Kind switch
    {
        FileKind.Excel => ExcelSheets.Read(file),
        FileKind.OpenDocument => OpenDocumentSheets.Read(file),
        _ => [],
    };

    private static T Guarded<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or DataException or FormatException)
        {
            throw new UnreadableFileException(file.Name, $"the workbook cannot be read: {e.Message}");
        }
    }
}
