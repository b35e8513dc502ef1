namespace Warehouse.Reports.Layout;

/// <summary>One sheet of a workbook.</summary>
internal interface IReportSheet
{
    /// <summary>Its captions are <c>Key.Sheet</c> (name) and <c>Key.Title</c>.</summary>
    string Key { get; }

    /// <summary>Adds the sheet to the book.</summary>
    void Write(Book book);
}
