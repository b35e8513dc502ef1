using System.Text.RegularExpressions;

namespace Warehouse.Reports;

/// <summary>Names of files that every system takes.</summary>
internal static partial class ReportFile
{
    /// <summary>E.g. <c>resultados-2012-2015-C112-2012-27.xlsx</c>; letters, digits and hyphens only, whatever was asked.</summary>
    public static string Name(string report, ReportRequest request)
    {
        string?[] parts =
        [
            report, request.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Term, request.Cycle,
            request.Regional, request.Department, request.Municipality, request.Demonstration ? "demo" : null,
        ];
        return Unsafe().Replace(string.Join('-', parts.OfType<string>()), "-").Trim('-') + ".xlsx";
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Unsafe();
}
