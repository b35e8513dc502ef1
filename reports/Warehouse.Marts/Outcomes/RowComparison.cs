using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>What rows get from other rows and periods: changes and running sums, where they are asked.</summary>
/// <param name="star">The warehouse.</param>
/// <param name="question">The question of the rows.</param>
/// <param name="references">The small dimensions.</param>
/// <param name="indicators">Indicators of the selection.</param>
/// <param name="onlyYear">The one year of the selection; null when there are several.</param>
/// <param name="notes">Where what cannot be told is noted.</param>
internal sealed class RowComparison(
    StarContext star, OutcomeQuestion question, References references, IReadOnlyList<DimIndicator> indicators, int? onlyYear, List<OutcomeNote> notes)
{
    private const OutcomeMeasures OfEarlier = OutcomeMeasures.ChangeFromPreviousPeriod | OutcomeMeasures.ChangeFromBaseYear;

    /// <summary>Whether anything was asked.</summary>
    public bool IsAsked => (question.Measures & (OfEarlier | OutcomeMeasures.Cumulative)) != 0;

    /// <summary>The rows with what was asked; running sums need all rows of the answer.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="areAll">Whether the answer has no other rows.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    public async Task<IReadOnlyList<OutcomeRow>> AddAsync(IReadOnlyList<OutcomeRow> rows, bool areAll, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return rows;
        }

        rows = question.Measures.HasFlag(OutcomeMeasures.Cumulative) ? await AddSumsAsync(rows, cancellationToken) : rows;
        return (question.Measures & OfEarlier) != 0 ? await AddChangesAsync(rows, areAll, cancellationToken) : rows;
    }

    private async Task<IReadOnlyList<OutcomeRow>> AddChangesAsync(IReadOnlyList<OutcomeRow> rows, bool areAll, CancellationToken cancellationToken)
    {
        if (areAll && EarlierPeriods.AreAmongRowsOf(question))
        {
            return [.. rows.Select(EarlierPeriods.Among(question, rows).Compare)];
        }

        if (await EarlierPeriods.ReadAsync(star, question, rows, onlyYear, cancellationToken) is { } earlier)
        {
            return [.. rows.Select(earlier.Compare)];
        }

        notes.Add(new(OutcomeNote.NoEarlierPeriod, "No earlier period can be told: the rows span several years, or time stands under 'or', 'not' or 'period'."));
        return rows;
    }

    private async Task<IReadOnlyList<OutcomeRow>> AddSumsAsync(IReadOnlyList<OutcomeRow> rows, CancellationToken cancellationToken)
    {
        var byMonth = question.GroupBy.Contains(OutcomeDimension.Month) || question.GroupBy.Contains(OutcomeDimension.Quarter);
        if (!byMonth || (onlyYear is null && !question.GroupBy.Contains(OutcomeDimension.Year)))
        {
            notes.Add(new(OutcomeNote.NoRunningSum, "Nothing adds up: group by MONTH or QUARTER, and by YEAR when there are several."));
            return rows;
        }

        var yearly = question with { GroupBy = [.. RunningSums.YearlyDimensions(question)] };
        var targets = await Targets.ReadAsync(star, yearly, references, [.. indicators.Select(i => i.Key)], cancellationToken);
        return new RunningSums(question, indicators, targets).Add(rows);
    }
}
