using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Spares a page that is ordered by municipality the groups of all municipalities behind it: each has at least one group, so the first
/// hundred groups are those of the first hundred municipalities.
/// </summary>
/// <param name="star">The warehouse.</param>
/// <param name="question">The question.</param>
/// <param name="terms">Its order.</param>
internal sealed class MunicipalityPage(StarContext star, OutcomeQuestion question, IReadOnlyList<OutcomeOrder> terms)
{
    /// <summary>Beyond so many groups most municipalities are read anyway.</summary>
    private const int Most = 300;

    /// <summary>The rows that can be on the page; null where it is ordered by something else first, or ends too far behind.</summary>
    public async Task<OutcomeRows?> RowsAsync(OutcomeRows rows, CancellationToken cancellationToken)
    {
        if (terms is not [{ Dimension: OutcomeDimension.Municipality, Descending: false }, { }, ..] || question.Take is not { } take || take > Most - question.Skip || rows.Municipalities() is not { } all)
        {
            return null;
        }

        var codes = await all.Select(m => m.Code).Distinct().OrderBy(c => c).Take(question.Skip + take).ToListAsync(cancellationToken);
        var keys = await star.DimMunicipalities.Where(m => EF.Parameter(codes).Contains(m.Code)).Select(m => m.Key).ToListAsync(cancellationToken);
        return rows.And(OutcomeRows.Among(keys));
    }
}
