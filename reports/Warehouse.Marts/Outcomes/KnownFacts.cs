using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// What is known of some outcomes, so that a selection can be judged before the store is asked: true, false, or null when it
/// depends on what is not known.
/// </summary>
internal sealed record KnownFacts
{
    public DimIndicator? Indicator { get; init; }

    public int? Year { get; init; }

    public string? Regional { get; init; }

    public string? Entity { get; init; }

    public int? Commitment { get; init; }

    public bool? Fulfil(OutcomeSelection selection)
    {
        bool? all = true;
        foreach (var condition in Conditions(selection))
        {
            all &= condition;
        }

        all = selection.And.Aggregate(all, (so, part) => so & Fulfil(part));
        if (selection.Or.Count > 0)
        {
            all &= selection.Or.Aggregate((bool?)false, (so, part) => so | Fulfil(part));
        }

        return selection.Not is { } not ? all & !Fulfil(not) : all;
    }

    private IEnumerable<bool?> Conditions(OutcomeSelection s)
    {
        yield return s.Indicator is null || Indicator is null ? Open(s.Indicator) : s.Indicator.Holds(Indicator.Code);
        yield return s.Area is null || Indicator is null ? Open(s.Area) : s.Area.Holds(Indicator.Area);
        yield return s.Year is null || Year is null ? Open(s.Year) : s.Year.Holds(Year);
        yield return s.Regional is null || Regional is null ? Open(s.Regional) : s.Regional.Holds(Regional);
        yield return s.Entity is null || Entity is null ? Open(s.Entity) : s.Entity.Holds(Entity);
        yield return s.Commitment is null || Commitment is null ? Open(s.Commitment) : s.Commitment.Holds(Commitment);
        object?[] never =
        [
            s.Month, s.Period, s.Municipality, s.Department, s.Programme, s.Level, s.Modality, s.Sex, s.PovertyRank,
            s.PovertyQuintile, s.PriorityIn, s.Pdet, s.Typology, s.Verified,
        ];
        yield return never.All(condition => condition is null) ? true : null;
    }

    private static bool? Open(object? condition) => condition is null ? true : null;
}
