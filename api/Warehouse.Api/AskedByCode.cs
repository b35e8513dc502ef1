using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.Api;

/// <summary>Of rows whose key is a code, the columns that an operation asks for: a list of thousands names few rows, and mostly wants little of each.</summary>
internal static class AskedByCode
{
    /// <summary>The row of each code, in the order of the codes; null for no code, and for one that no row has. One query for all, none without a code.</summary>
    /// <param name="db">Where the rows are.</param>
    /// <param name="field">The field whose type is made of the rows.</param>
    /// <param name="codes">May repeat.</param>
    /// <param name="codeOf">The key, which is named Code.</param>
    /// <param name="cancellationToken">That of the request.</param>
    public static async Task<IReadOnlyList<TRow?>> AskAsync<TRow>(
        this DbContext db, FieldPlan field, IReadOnlyList<string?> codes, Func<TRow, string> codeOf, CancellationToken cancellationToken)
        where TRow : class
    {
        var named = codes.OfType<string>().Distinct().ToList();
        if (named.Count == 0)
        {
            return new TRow?[codes.Count];
        }
        var asked = field.GetOrAdd(typeof(AskedByCode), static f => Selection.Of<TRow>(f, "Code"));
        var rows = await db.Set<TRow>().Where(row => named.Contains(EF.Property<string>(row, "Code"))).Select(asked)
            .ToDictionaryAsync(codeOf, cancellationToken: cancellationToken);
        return [.. codes.Select(code => code is null ? null : rows.GetValueOrDefault(code))];
    }
}
