using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Warehouse.Model.Star;
using Warehouse.Reports;

namespace Warehouse.Api.Downloads;

/// <summary>The entity tag of a report: as long as load, program and request are the same, so are its bytes.</summary>
internal static class ReportTag
{
    private const int Bytes = 12;

    public static EntityTagHeaderValue Of(LoadRun? load, ReportKind kind, ReportRequest request)
    {
        var asked = $"{kind.Name} {request} {load?.Publication:n} {typeof(ReportKind).Module.ModuleVersionId:n}";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, Bytes));
        return new($"\"{load?.Id}-{digest}\"");
    }
}
