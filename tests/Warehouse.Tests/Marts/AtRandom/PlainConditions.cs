using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>What selections mean, written down a second time.</summary>
internal static class PlainConditions
{
    public static bool Fulfils(this FlatOutcome o, OutcomeSelection s) =>
        Meets(s.Year, o.Period.Year) && Meets(s.Month, o.Period.Month) && Meets(s.Period, o.Period.StartsOn)
        && Meets(s.Area, o.Indicator.Area) && Meets(s.Indicator, o.Indicator.Code)
        && Meets(s.Entity, o.Programme.EntityCode) && Meets(s.Programme, o.Programme.Code)
        && Meets(s.Level, o.Training.Level) && Meets(s.Modality, o.Training.Modality) && Meets(s.Sex, o.SexWord) && Meets(s.Commitment, o.CommitmentId)
        && (s.Verified is null || s.Verified == o.Fact.Verified)
        && StandsIn(o, s)
        && s.And.All(o.Fulfils) && (s.Or.Count == 0 || s.Or.Any(o.Fulfils)) && (s.Not is null || !o.Fulfils(s.Not));

    /// <summary>The selection and everything inside it.</summary>
    public static IEnumerable<OutcomeSelection> Parts(this OutcomeSelection s) =>
        s.And.Concat(s.Or).Concat(s.Not is null ? [] : [s.Not]).SelectMany(Parts).Prepend(s);

    private static bool StandsIn(FlatOutcome o, OutcomeSelection s) =>
        Meets(s.Municipality, o.Municipality.Code) && Meets(s.Department, o.Municipality.DepartmentCode)
        && Meets(s.Regional, o.Municipality.RegionalCode) && Meets(s.Typology, o.Municipality.Typology)
        && Meets(s.PovertyRank, o.Rank) && Meets(s.PovertyQuintile, o.Quintile)
        && (s.PriorityIn is null || o.Priority) && (s.Pdet is null || s.Pdet == o.Municipality.Pdet);

    private static bool Meets<T>(ValueCondition<T>? c, T? value)
        where T : struct, IComparable
    {
        if (c is null)
        {
            return true;
        }

        if (value is not { } v)
        {
            return c is { Eq: null, In: null, Gt: null, Gte: null, Lt: null, Lte: null } && c.IsNull != false;
        }

        return c.IsNull != true
            && (c.Eq is not { } eq || v.CompareTo(eq) == 0) && (c.Neq is not { } neq || v.CompareTo(neq) != 0)
            && (c.In?.Any(x => v.CompareTo(x) == 0) ?? true) && (c.Nin?.All(x => v.CompareTo(x) != 0) ?? true)
            && (c.Gt is not { } gt || v.CompareTo(gt) > 0) && (c.Gte is not { } gte || v.CompareTo(gte) >= 0)
            && (c.Lt is not { } lt || v.CompareTo(lt) < 0) && (c.Lte is not { } lte || v.CompareTo(lte) <= 0);
    }

    private static bool Meets(TextCondition? c, string? text)
    {
        if (c is null)
        {
            return true;
        }

        if (text is null)
        {
            return c is { Eq: null, In: null, Contains: null, StartsWith: null } && c.IsNull != false;
        }

        bool Same(string? other) => string.Equals(text, other, StringComparison.Ordinal);
        return c.IsNull != true
            && (c.Eq is null || Same(c.Eq)) && (c.Neq is null || !Same(c.Neq))
            && (c.In?.Any(Same) ?? true) && !(c.Nin?.Any(Same) ?? false)
            && (c.Contains is null || text.Contains(c.Contains, StringComparison.Ordinal))
            && (c.StartsWith is null || text.StartsWith(c.StartsWith, StringComparison.Ordinal));
    }
}
