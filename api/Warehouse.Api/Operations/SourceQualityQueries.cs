using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Api.Operations;

/// <summary>How good the data is, for whoever reads them: shares of files, nothing of their rows. The workbooks show the same.</summary>
[QueryType]
public static class SourceQualityQueries
{
    /// <summary>How good the newest file of each source is, by name of the source.</summary>
    public static Task<IReadOnlyList<SourceQuality>> GetSourceQualityAsync(OperationalContext db, TimeProvider time, CancellationToken cancellationToken) =>
        QualityOfSources.AskAsync(db, time.GetUtcNow().UtcDateTime, cancellationToken);
}
