namespace Warehouse.Reports;

/// <summary>A report that cannot be made; the message says why and what to do.</summary>
/// <param name="code">One of the codes below.</param>
/// <param name="message">What is wrong, in words.</param>
public sealed class ReportException(string code, string message) : Exception(message)
{
    /// <summary>The warehouse holds no load.</summary>
    public const string WarehouseEmpty = "REPORT_WAREHOUSE_EMPTY";

    /// <summary>No year, term or cycle, or one that is none.</summary>
    public const string YearRequired = "REPORT_YEAR_REQUIRED";

    /// <summary>No poverty index has the code.</summary>
    public const string IndexUnknown = "REPORT_INDEX_UNKNOWN";

    /// <summary>No review cycle has the code.</summary>
    public const string CycleUnknown = "REPORT_CYCLE_UNKNOWN";

    /// <summary>The report is about a review cycle, and none was named.</summary>
    public const string CycleRequired = "REPORT_CYCLE_REQUIRED";

    /// <summary>The report is about a municipality, and none was named.</summary>
    public const string MunicipalityRequired = "REPORT_MUNICIPALITY_REQUIRED";

    /// <summary>No regional, department or municipality has the code.</summary>
    public const string PlaceUnknown = "REPORT_PLACE_UNKNOWN";

    /// <summary>The report does not speak the language.</summary>
    public const string LanguageUnknown = "REPORT_LANGUAGE_UNKNOWN";

    /// <summary>Stable code in upper snake case.</summary>
    public string Code { get; } = code;
}
