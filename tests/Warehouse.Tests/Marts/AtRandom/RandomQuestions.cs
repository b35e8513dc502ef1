using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Seeded questions of every shape: one in ten is wrong on purpose. Each shape comes several times, with other values.</summary>
/// <param name="seed">The same questions for the same seed.</param>
/// <param name="years">Years that outcomes may have.</param>
/// <param name="perShape">Questions of one shape.</param>
/// <param name="overApi">Only conditions that the API has too, and indicators of which there are real outcomes.</param>
internal sealed class RandomQuestions(int seed, int[] years, int perShape = 1, bool overApi = false)
{
    private const OutcomeMeasures Sums = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities;

    private readonly Random values = new(seed);
    private int asked;
    private Random shape = new(seed);
    private RandomSelections selections = null!;

    public OutcomeQuestion Next()
    {
        shape = new((seed * 10_007) + (asked++ / perShape));
        selections = new(shape, values, years, overApi);
        var ofPlaces = shape.Next(6) == 0;
        var dimensions = ofPlaces ? OfPlaces() : [.. Enum.GetValues<OutcomeDimension>().Where(_ => shape.Next(5) == 0)];
        var rates = shape.Next(4) == 0;
        var where = ofPlaces ? selections.OfPlaces() : selections.Next(rates ? 0 : 2);
        where = where with
        {
            Indicator = Indicator(dimensions),
            And = rates ? [selections.Next(0)] : where.And,
            PovertyIndex = "IPM_2005",
            PriorityIn = dimensions.Contains(OutcomeDimension.Priority) || shape.Next(8) == 0 ? "C112-2012" : null,
            Demonstration = values.Next(overApi ? 9 : 3) == 0,
        };
        OutcomeQuestion question = new()
        {
            GroupBy = dimensions,
            Where = where,
            Measures = Measures(rates),
            Skip = shape.Next(3) == 0 ? values.Next(4) : 0,
            Take = shape.Next(3) == 0 ? values.Next(9) : null,
        };
        question = question with { OrderBy = [.. Order(question)] };
        return shape.Next(10) == 0 ? Spoilt(question) : question;
    }

    /// <summary>What is known of a few municipalities without asking for each dimension apart.</summary>
    private List<OutcomeDimension> OfPlaces() =>
    [
        OutcomeDimension.Municipality,
        .. ((OutcomeDimension[])[OutcomeDimension.Department, OutcomeDimension.Regional, OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Year])
            .Where(_ => shape.Next(2) == 0),
    ];

    private TextCondition? Indicator(List<OutcomeDimension> dimensions) => shape.Next(8) switch
    {
        0 => null,
        1 or 2 => new() { In = [Pick(), Pick()] },
        3 => new() { Eq = "EMP_PLACEMENT_RATE" },
        _ => dimensions.Contains(OutcomeDimension.Indicator) ? new() { Nin = [Pick()] } : new() { Eq = Pick() },
    };

    private string Pick() => overApi
        ? selections.Pick("TRA_TRAINEES", "INC_PEOPLE", "INC_PROJECTS", "QOL_FAMILIES", "QOL_PROMOTED")
        : selections.Pick("TRA_TRAINEES", "TRA_CERTIFIED", "EMP_REGISTERED", "EMP_PLACED", "INC_PROJECTS", "INC_CHANGE", "QOL_FAMILIES");

    private OutcomeMeasures Measures(bool rates) =>
        (shape.Next(4) == 0 ? OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities : Sums)
        | (shape.Next(3) == 0 ? OutcomeMeasures.Share : 0)
        | (shape.Next(4) == 0 ? OutcomeMeasures.Cumulative : 0)
        | (rates ? OutcomeMeasures.PerThousandInhabitants : 0);

    private IEnumerable<OutcomeOrder> Order(OutcomeQuestion q) =>
    [
        .. q.GroupBy.Where(_ => shape.Next(4) == 0).Select(d => OutcomeOrder.By(d, shape.Next(2) == 0)),
        .. Enum.GetValues<OutcomeMeasures>()
            .Where(m => System.Numerics.BitOperations.PopCount((uint)m) == 1 && q.Measures.HasFlag(m) && shape.Next(6) == 0)
            .Select(m => OutcomeOrder.By(m, shape.Next(2) == 0)),
    ];

    private OutcomeQuestion Spoilt(OutcomeQuestion q) => shape.Next(8) switch
    {
        0 => q with { Skip = -1 },
        1 => q with { Take = -5 },
        2 => q with { Where = q.Where with { PovertyIndex = "IPM_1999" } },
        3 => q with { Where = q.Where with { PovertyIndex = null, PovertyRank = new() { Lte = 3 } } },
        4 => q with { Where = q.Where with { PriorityIn = "C113-2013" } },
        5 => q with { GroupBy = [.. q.GroupBy.Append(OutcomeDimension.Priority).Distinct()], Where = q.Where with { PriorityIn = null } },
        6 => q with { Where = q.Where with { Indicator = new() { In = ["TRA_TRAINEES", "TRA_TRAINES"] } } },
        _ => q with { GroupBy = [.. q.GroupBy.Where(d => d != OutcomeDimension.Year)], OrderBy = [OutcomeOrder.By(OutcomeDimension.Year)] },
    };
}
