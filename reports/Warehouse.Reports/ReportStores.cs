using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>What a report is made from.</summary>
/// <param name="Star">The warehouse, which every number comes from.</param>
/// <param name="Operational">The operational store, which knows how good the imported files were; null leaves that out.</param>
public sealed record ReportStores(StarContext Star, OperationalContext? Operational = null);
