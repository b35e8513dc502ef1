namespace Warehouse.Etl.Sources;

/// <summary>The form of a file, told by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>Text in lines.</summary>
    Text,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>An Excel workbook, .xls or .xlsx.</summary>
    Excel,

    /// <summary>An OpenDocument spreadsheet, .ods.</summary>
    OpenDocument,
}
