using System.Security;
using System.Text;

namespace Warehouse.Reports.Streaming;

/// <summary>The different texts of a workbook: names and words of a few thousand kinds, however many rows repeat them.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The place of a text, from 0.</summary>
    public int PlaceOf(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = places.Count);
        }

        return place;
    }

    /// <summary>The part that holds the texts.</summary>
    public string Part()
    {
        var part = new StringBuilder("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""");
        foreach (var text in places.Keys)
        {
            part.Append("<si><t xml:space=\"preserve\">").Append(SecurityElement.Escape(Layout.CellText.Safe(text))).Append("</t></si>");
        }

        return part.Append("</sst>").ToString();
    }
}
