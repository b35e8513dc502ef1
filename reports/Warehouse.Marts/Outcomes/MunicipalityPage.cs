using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Spares a page that is ordered by municipality the groups of all other municipalities. Where their groups are counted it is known whose
/// they are; else each municipality has at least one group, so the first hundred groups are those of the first hundred municipalities.
/// </summary>
/// <param name="star">The warehouse.</param>
/// <param name="question">The question.</param>
/// <param name="terms">Its order.</param>
/// <param name="cells">How many groups each municipality has; null where that was not counted.</param>
internal sealed class MunicipalityPage(StarContext star, OutcomeQuestion question, IReadOnlyList<OutcomeOrder> terms, MunicipalityCells? cells)
{
    /// <summary>Beyond so many municipalities most are read anyway.</summary>
    private const int Most = 300;

    /// <summary>The rows that can be on the page, and how many groups of theirs come before it; all where it is ordered by something else first, or shows too many.</summary>
    public async Task<(OutcomeRows Rows, int Skip)> RowsAsync(OutcomeRows rows, CancellationToken cancellationToken)
    {
        if (terms is not [{ Dimension: OutcomeDimension.Municipality } first, { }, ..] || question.Take is not { } take)
        {
            return (rows, question.Skip);
        }

        if (cells is not null)
        {
            var (known, before) = cells.On(question.Skip, take, first.Descending);
            return known.Count > Most ? (rows, question.Skip) : (rows.And(OutcomeRows.Among(known)), question.Skip - before);
        }

        if (first.Descending || take > Most - question.Skip || rows.Municipalities() is not { } all)
        {
            return (rows, question.Skip);
        }

        var codes = await all.Select(m => m.Code).Distinct().OrderBy(c => c).Take(question.Skip + take).ToListAsync(cancellationToken);
        var keys = await star.DimMunicipalities.Where(m => EF.Parameter(codes).Contains(m.Code)).Select(m => m.Key).ToListAsync(cancellationToken);
        return (rows.And(OutcomeRows.Among(keys)), question.Skip);
    }
}
