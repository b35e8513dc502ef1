using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Random selections. What is asked comes from one seed and what it is compared with from another, so that questions share their shape.</summary>
/// <param name="shape">Decides which conditions there are.</param>
/// <param name="values">Decides what they compare with.</param>
/// <param name="years">Years that outcomes may have.</param>
/// <param name="overApi">Only conditions that the API has too.</param>
internal sealed class RandomSelections(Random shape, Random values, int[] years, bool overApi)
{
    public OutcomeSelection Next(int depth) => new()
    {
        Year = Maybe(() => Number(years[0], years[^1])),
        Month = Maybe(() => Number(1, 12)),
        Period = Maybe(() => new ValueCondition<DateOnly> { Gte = new(Pick(years), values.Next(1, 13), 1) }),
        Area = Maybe(() => new ValueCondition<OutcomeArea> { Nin = [(OutcomeArea)values.Next(5)] }),
        Entity = Maybe(() => new TextCondition { Eq = Pick("SENA", "ANSPE") }),
        Programme = Maybe(() => new TextCondition { Contains = Pick("SENA", "UN") }),
        Level = Maybe(() => new TextCondition { Neq = Pick("TÉCNICO", "CURSO ESPECIAL") }),
        Modality = Maybe(() => shape.Next(2) == 0 ? new TextCondition { IsNull = shape.Next(2) == 0 } : new() { Eq = Pick("VIRTUAL", "PRESENCIAL") }),
        Sex = Maybe(() => new TextCondition { In = [Pick("FEMALE", "MALE"), Pick("NON_BINARY", "NOT_REPORTED")] }),
        Commitment = overApi ? null : Maybe(() => shape.Next(2) == 0 ? new ValueCondition<int> { Eq = 71 } : new() { Neq = 71 }),
        Verified = shape.Next(12) == 0 ? values.Next(2) == 0 : null,
        And = depth > 0 && shape.Next(4) == 0 ? [Next(depth - 1)] : [],
        Or = depth > 0 && shape.Next(4) == 0 ? [Next(depth - 1), Next(depth - 1)] : [],
        Not = depth > 0 && shape.Next(4) == 0 ? Next(depth - 1) : null,
        Municipality = Maybe(() => new TextCondition { In = [Pick("27001", "05001"), Pick("44847", "13490"), "27086"] }),
        Department = Maybe(() => new TextCondition { Neq = Pick("27", "44") }),
        Regional = Maybe(() => overApi ? new TextCondition { In = [Pick("05", "11"), Pick("27", "44")] } : new() { StartsWith = Pick("0", "1", "2", "4") }),
        PovertyRank = Maybe(() => Number(1, 4)),
        PovertyQuintile = Maybe(() => shape.Next(3) == 0 ? new ValueCondition<int> { IsNull = true } : Number(1, 5)),
        Pdet = shape.Next(12) == 0 ? values.Next(2) == 0 : null,
        Typology = Maybe(() => new TextCondition { Nin = [Pick("A", "C"), "G"] }),
    };

    /// <summary>Some departments in some years.</summary>
    public OutcomeSelection OfPlaces() => new()
    {
        Department = shape.Next(2) == 0 ? new() { Eq = Pick("27", "44", "05") } : new() { Neq = Pick("27", "44") },
        Year = Maybe(() => Number(years[0], years[^1])),
        Entity = Maybe(() => new TextCondition { Eq = Pick("SENA", "ANSPE") }),
    };

    public T Pick<T>(params T[] all) => all[values.Next(all.Length)];

    public T? Maybe<T>(Func<T> make)
        where T : class => shape.Next(12) == 0 ? make() : null;

    private ValueCondition<int> Number(int low, int high) => shape.Next(6) switch
    {
        0 => new() { Eq = values.Next(low, high + 1) },
        1 => new() { Neq = values.Next(low, high + 1) },
        2 => new() { In = [values.Next(low, high + 1), values.Next(low, high + 1)] },
        3 => new() { Gte = values.Next(low, high + 1) },
        4 => new() { Lt = values.Next(low, high + 2) },
        _ => new() { Gt = low - 1, Lte = values.Next(low, high + 1) },
    };
}
