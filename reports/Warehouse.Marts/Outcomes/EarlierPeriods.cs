using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>What the rows of an answer were before: asked as a question of its own, unless they are all that there is.</summary>
internal sealed class EarlierPeriods
{
    private readonly OutcomeQuestion question;
    private readonly int? onlyYear;
    private readonly List<OutcomeDimension> dimensions;
    private readonly Dictionary<string, decimal?> earlier = [];

    private EarlierPeriods(OutcomeQuestion question, int? onlyYear)
    {
        (this.question, this.onlyYear) = (question, onlyYear);
        dimensions = [.. question.GroupBy.Append(OutcomeDimension.Year).Distinct()];
    }

    private int? BaseYear { get; set; }

    private bool ByMonth => question.GroupBy.Contains(OutcomeDimension.Month);

    private bool ByQuarter => question.GroupBy.Contains(OutcomeDimension.Quarter);

    /// <summary>Whether all rows of a question hold everything that was before.</summary>
    public static bool AreAmongRowsOf(OutcomeQuestion question) =>
        question.GroupBy.Contains(OutcomeDimension.Year) && !question.GroupBy.Any(d => d is OutcomeDimension.Month or OutcomeDimension.Quarter)
        && question.Where.IsOfEveryYear();

    /// <summary>What was before, of such rows.</summary>
    public static EarlierPeriods Among(OutcomeQuestion question, IReadOnlyList<OutcomeRow> rows)
    {
        var before = new EarlierPeriods(question, null);
        before.BaseYear = question.Measures.HasFlag(OutcomeMeasures.ChangeFromBaseYear) ? rows.Min(r => r.Year) : null;
        before.Keep(rows);
        return before;
    }

    /// <summary>What was before; null when the conditions on time cannot be taken out, or rows span several years.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="question">The question of the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="onlyYear">The one year of the selection; null when there are several.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    public static async Task<EarlierPeriods?> ReadAsync(
        StarContext star, OutcomeQuestion question, IReadOnlyList<OutcomeRow> rows, int? onlyYear, CancellationToken cancellationToken)
    {
        var before = new EarlierPeriods(question, onlyYear);
        if (question.Where.AnyTime(before.ByMonth || before.ByQuarter) is not { } where || (onlyYear is null && !question.GroupBy.Contains(OutcomeDimension.Year)))
        {
            return null;
        }

        var years = rows.Select(before.YearOf).OfType<int>().SelectMany(y => (int[])[y - 1, y]).ToHashSet();
        if (question.Measures.HasFlag(OutcomeMeasures.ChangeFromBaseYear))
        {
            var whole = await OutcomesByAnything.AskAsync(
                star, new() { GroupBy = [OutcomeDimension.Year], Where = where, Measures = OutcomeMeasures.None, AsOfLoad = question.AsOfLoad, Take = 0 }, cancellationToken);
            before.BaseYear = whole.FirstYear;
            years.UnionWith(whole.FirstYear is { } first ? [first] : []);
        }

        var asked = new OutcomeQuestion
        {
            GroupBy = before.dimensions,
            Where = where with { And = [.. where.And, new() { Year = new() { In = [.. years] } }] },
            Measures = OutcomeMeasures.Achieved,
            AsOfLoad = question.AsOfLoad,
        };
        before.Keep((await OutcomesByAnything.AskAsync(star, asked, cancellationToken)).Rows);
        return before;
    }

    /// <summary>The row with its changes.</summary>
    public OutcomeRow Compare(OutcomeRow row) => row with
    {
        Related = (row.Related ?? RelatedMeasures.Nothing) with
        {
            ChangeFromPreviousPeriod = question.Measures.HasFlag(OutcomeMeasures.ChangeFromPreviousPeriod) ? Change(row, Previous(row)) : null,
            ChangeFromBaseYear = BaseYear is { } year ? Change(row, row with { Year = year }) : null,
        },
    };

    private void Keep(IEnumerable<OutcomeRow> rows)
    {
        foreach (var row in rows)
        {
            earlier.Add(RowDimension.Key(row, dimensions), row.Achieved);
        }
    }

    private double? Change(OutcomeRow row, OutcomeRow? before) =>
        before is not null && earlier.TryGetValue(RowDimension.Key(before, dimensions), out var value) && value is { } known and not 0
            ? (double?)((row.Achieved - known) / Math.Abs(known))
            : null;

    private int? YearOf(OutcomeRow row) => row.Year ?? onlyYear;

    private OutcomeRow? Previous(OutcomeRow row) => (YearOf(row), row.Month, row.Quarter) switch
    {
        (null, _, _) => null,
        ({ } year, 1, _) => row with { Year = year - 1, Month = 12, Quarter = ByQuarter ? 4 : null },
        ({ } year, { } month, _) => row with { Year = year, Month = month - 1, Quarter = ByQuarter ? (month + 1) / 3 : null },
        ({ } year, null, 1) => row with { Year = year - 1, Quarter = 4 },
        ({ } year, null, { } quarter) => row with { Year = year, Quarter = quarter - 1 },
        ({ } year, null, null) => row with { Year = year - 1 },
    };
}
