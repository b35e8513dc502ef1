using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Marts;

/// <summary>Seeded questions of every shape.</summary>
internal sealed class RandomQuestions(int seed)
{
    private const OutcomeMeasures Sums = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities;

    private static readonly string[] Additive = ["TRA_TRAINEES", "TRA_CERTIFIED", "EMP_REGISTERED", "EMP_PLACED", "INC_PROJECTS", "INC_CHANGE", "QOL_FAMILIES"];

    private readonly Random random = new(seed);

    public OutcomeQuestion Next()
    {
        var dimensions = Enum.GetValues<OutcomeDimension>().Where(_ => random.Next(5) == 0).ToList();
        var one = !dimensions.Contains(OutcomeDimension.Indicator);
        var where = Selection(2) with
        {
            Indicator = one ? new() { Eq = Pick(Additive) } : Maybe(() => new TextCondition { In = [Pick(Additive), Pick(Additive)] }),
            PovertyIndex = "IPM_2005",
            PriorityIn = dimensions.Contains(OutcomeDimension.Priority) || random.Next(8) == 0 ? "C112-2012" : null,
            Demonstration = random.Next(3) == 0,
        };
        return new()
        {
            GroupBy = dimensions,
            Where = where,
            Measures = Sums,
            OrderBy = [.. dimensions.Where(_ => random.Next(4) == 0).Select(d => OutcomeOrder.By(d, random.Next(2) == 0)), .. random.Next(2) == 0 ? [OutcomeOrder.By(Pick([OutcomeMeasures.Achieved, OutcomeMeasures.People, OutcomeMeasures.CostCop, OutcomeMeasures.Municipalities]), random.Next(2) == 0)] : Array.Empty<OutcomeOrder>()],
        };
    }

    private OutcomeSelection Selection(int depth) => new()
    {
        Year = Maybe(() => Number(2012, 2016)),
        Month = Maybe(() => Number(1, 12)),
        Period = Maybe(() => new ValueCondition<DateOnly> { Gte = new(2014, random.Next(1, 13), 1) }),
        Area = Maybe(() => new ValueCondition<OutcomeArea> { Nin = [(OutcomeArea)random.Next(5)] }),
        Municipality = Maybe(() => new TextCondition { In = ["27001", "44847", "27086"] }),
        Department = Maybe(() => new TextCondition { Neq = Pick(["27", "44"]) }),
        Regional = Maybe(() => new TextCondition { StartsWith = Pick(["0", "1", "2"]) }),
        Entity = Maybe(() => new TextCondition { Eq = Pick(["SENA", "ANSPE"]) }),
        Programme = Maybe(() => new TextCondition { Contains = "SENA" }),
        Level = Maybe(() => new TextCondition { Neq = "TÉCNICO" }),
        Modality = Maybe(() => new TextCondition { IsNull = random.Next(2) == 0 }),
        Sex = Maybe(() => new TextCondition { In = ["FEMALE", "NON_BINARY"] }),
        Commitment = Maybe(() => new ValueCondition<int> { Eq = 71 }),
        PovertyRank = Maybe(() => Number(1, 4)),
        PovertyQuintile = Maybe(() => random.Next(3) == 0 ? new ValueCondition<int> { IsNull = true } : Number(1, 5)),
        Pdet = random.Next(10) == 0 ? random.Next(2) == 0 : null,
        Typology = Maybe(() => new TextCondition { Nin = ["A", "G"] }),
        Verified = random.Next(10) == 0 ? random.Next(2) == 0 : null,
        And = depth > 0 && random.Next(4) == 0 ? [Selection(depth - 1)] : [],
        Or = depth > 0 && random.Next(4) == 0 ? [Selection(depth - 1), Selection(depth - 1)] : [],
        Not = depth > 0 && random.Next(4) == 0 ? Selection(depth - 1) : null,
    };

    private ValueCondition<int> Number(int low, int high) => random.Next(5) switch
    {
        0 => new() { Eq = random.Next(low, high + 1) },
        1 => new() { Neq = random.Next(low, high + 1) },
        2 => new() { In = [random.Next(low, high + 1), random.Next(low, high + 1)] },
        3 => new() { Gte = random.Next(low, high + 1) },
        _ => new() { Gt = low - 1, Lte = random.Next(low, high + 1) },
    };

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(10) == 0 ? make() : null;

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
