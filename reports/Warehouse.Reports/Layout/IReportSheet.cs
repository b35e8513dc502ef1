namespace Warehouse.Reports.Layout;

/// <summary>One sheet of a workbook.</summary>
internal interface IReportSheet
{
    /// <summary>Adds the sheet to the book.</summary>
    void Write(Book book);
}
