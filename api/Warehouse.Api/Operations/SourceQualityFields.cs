using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Api.Operations;

/// <summary>The public fields of the quality of an import: shares, and the age against what is expected.</summary>
[ObjectType<SourceQuality>(
    Only =
    [
        nameof(SourceQuality.Source), nameof(SourceQuality.FileName), nameof(SourceQuality.ImportedAt), nameof(SourceQuality.Read), nameof(SourceQuality.Completeness),
        nameof(SourceQuality.Validity), nameof(SourceQuality.Uniqueness), nameof(SourceQuality.Consistency), nameof(SourceQuality.AgeDays),
        nameof(SourceQuality.WarnAfterDays), nameof(SourceQuality.FailAfterDays), nameof(SourceQuality.Timeliness),
    ])]
public static class SourceQualityFields;
