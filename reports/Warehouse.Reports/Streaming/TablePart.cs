using System.Security;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Streaming;

/// <summary>The Excel table over the rows of a streamed sheet: its name, its filters. One is known only when its last row is.</summary>
internal static class TablePart
{
    /// <summary>What a sheet says of the one table that it has.</summary>
    public const string Of = """<tableParts count="1"><tablePart r:id="rId1"/></tableParts>""";

    /// <summary>Where the table of a sheet is.</summary>
    /// <param name="number">1-based number of the sheet.</param>
    public static string Relationships(int number) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table{number}.xml"/></Relationships>""";

    /// <summary>The table, which Excel takes only with a row below its headers.</summary>
    /// <param name="number">1-based number of the sheet.</param>
    /// <param name="sheet">Name of the sheet, after which the table is called.</param>
    /// <param name="lastRow">Last row, from 2.</param>
    /// <param name="headers">What the first row says, each once.</param>
    public static string Xml(int number, string sheet, int lastRow, IEnumerable<string> headers)
    {
        var columns = headers.Select((h, i) => $"""<tableColumn id="{i + 1}" name="{SecurityElement.Escape(h)}"/>""").ToList();
        var name = SecurityElement.Escape(sheet.Replace(' ', '_'));
        var cells = new CellRange(sheet, 1, 1, lastRow) { LastColumn = columns.Count }.Relative;
        return $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="{number}" name="{name}" displayName="{name}" ref="{cells}" totalsRowShown="0"><autoFilter ref="{cells}"/><tableColumns count="{columns.Count}">{string.Concat(columns)}</tableColumns></table>""";
    }
}
