using System.Globalization;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>A request whose codes were found in the warehouse: what a report is about.</summary>
internal sealed record ReportScope
{
    public required ReportRequest Request { get; init; }

    public required LoadRun Load { get; init; }

    public required PovertyIndexEntry Index { get; init; }

    /// <summary>First year.</summary>
    public required int First { get; init; }

    /// <summary>Last year; the first one for a year.</summary>
    public required int Last { get; init; }

    /// <summary>The cycle whose list is reported; null for all municipalities.</summary>
    public ReviewCycleEntry? Cycle { get; init; }

    /// <summary>Codes on the cycle's list; null for all municipalities.</summary>
    public IReadOnlySet<string>? Priorities { get; init; }

    /// <summary>Name of the one regional, department or municipality; null for the country.</summary>
    public string? Place { get; init; }

    /// <summary>The whole country, every municipality, one year: where the nation's own goals stand.</summary>
    public bool IsNation => Place is null && Cycle is null && First == Last;

    /// <summary>The years as people write them.</summary>
    public string Years => First == Last ? Text(First) : $"{Text(First)}-{Text(Last)}";

    /// <summary>The outcomes of the period.</summary>
    public OutcomeSelection Where => Territory with { Year = First == Last ? new() { Eq = First } : new() { Gte = First, Lte = Last } };

    /// <summary>The outcomes of the scope in any year.</summary>
    public OutcomeSelection Territory => new()
    {
        PovertyIndex = Index.Code,
        Demonstration = Request.Demonstration,
        PriorityIn = Cycle?.Code,
        Regional = Is(Request.Regional),
        Department = Is(Request.Department),
        Municipality = Is(Request.Municipality),
    };

    /// <summary>Whether a municipality belongs to the scope.</summary>
    public bool Holds(MunicipalityEntry municipality) =>
        (Request.Regional is null || municipality.Regional == Request.Regional)
        && (Request.Department is null || municipality.Department == Request.Department)
        && (Request.Municipality is null || municipality.Code == Request.Municipality)
        && (Priorities is null || Priorities.Contains(municipality.Code));

    private static TextCondition? Is(string? code) => code is null ? null : new() { Eq = code };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
