using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>What is expected of the other sources.</summary>
internal static class QualitySources
{
    /// <summary>The sources.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<SourceExpectationRow>("source-expectations", "How old a source may be", "source_expectations.csv",
            () => new TableTarget<SourceExpectationRow, SourceExpectation>(
                r => new() { Source = r.Source, WarnAfterDays = r.WarnAfterDays, FailAfterDays = r.FailAfterDays, Reason = r.Reason }, e => e.Source),
            new SourceExpectationCsv()),
    ];
}
