namespace Warehouse.Reports.Layout;

/// <summary>One sheet of a workbook.</summary>
internal interface IReportSheet
{
    /// <summary>Its captions are <c>Key.Sheet</c> (name) and <c>Key.Title</c>.</summary>
    string Key { get; }

    /// <summary>
    /// Caption of the reason why there is nothing to show; null when there is something. Such a sheet would print as an empty page: it is
    /// left out, and the contents say why.
    /// </summary>
    string? Silence => null;

    /// <summary>Adds the sheet to the book.</summary>
    void Write(Book book);
}
