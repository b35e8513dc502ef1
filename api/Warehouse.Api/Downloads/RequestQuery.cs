using System.Globalization;
using Warehouse.Reports;

namespace Warehouse.Api.Downloads;

/// <summary>What the address of a download asks for.</summary>
internal static class RequestQuery
{
    private const string DemonstrationInvalid = "REPORT_DEMONSTRATION_INVALID";

    /// <exception cref="ReportException">The year is no number, or demonstration is neither true nor false.</exception>
    public static ReportRequest Read(IQueryCollection query)
    {
        return new(Year(Of("year")), Of("lang") ?? "es", Of("index") ?? "IPM_2005", Demonstration(Of("demonstration")))
        {
            Term = Of("term"),
            Cycle = Of("cycle"),
            Regional = Of("regional"),
            Department = Of("department"),
            Municipality = Of("municipality"),
        };

        string? Of(string name) => query.TryGetValue(name, out var values) ? values.ToString() : null;
    }

    private static int? Year(string? text) => text switch
    {
        null => null,
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
        _ => throw new ReportException(ReportException.YearRequired, "Give the year of the outcomes as a number, 1985 to 2100: ?year=2025"),
    };

    private static bool Demonstration(string? text) => bool.TryParse(text ?? bool.FalseString, out var demonstration)
        ? demonstration
        : throw new ReportException(DemonstrationInvalid, "demonstration is true or false.");
}
