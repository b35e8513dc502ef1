namespace Warehouse.Marts.Outcomes;

/// <summary>What a selection says as a whole, its branches included.</summary>
internal static class SelectionTree
{
    /// <summary>The selection and everything inside it.</summary>
    public static IEnumerable<OutcomeSelection> Nodes(this OutcomeSelection selection) =>
        selection.Branches().SelectMany(Nodes).Prepend(selection);

    /// <summary>The index that the outermost selection, or one that must hold with it, names.</summary>
    public static string? IndexNamed(this OutcomeSelection selection) =>
        selection.PovertyIndex ?? selection.And.Select(IndexNamed).FirstOrDefault(i => i is not null);

    /// <summary>The cycle that the outermost selection, or one that must hold with it, names.</summary>
    public static string? CycleNamed(this OutcomeSelection selection) =>
        selection.PriorityIn ?? selection.And.Select(CycleNamed).FirstOrDefault(c => c is not null);

    /// <summary>Whether the yearly aggregate knows everything that the selection asks.</summary>
    public static bool FitsAggregate(this OutcomeSelection selection) => selection.Nodes().All(n =>
        n is { Month: null, Period: null, Programme: null, Level: null, Modality: null, Sex: null, Commitment: null });

    /// <summary>
    /// The conditions on territory alone; the others are dropped. Null when both are mixed where only one of several
    /// conditions need hold, so that they cannot be told apart.
    /// </summary>
    public static OutcomeSelection? TerritoryOnly(this OutcomeSelection selection)
    {
        var and = selection.And.Select(TerritoryOnly).ToList();
        var or = selection.Or.Any(HasTerritory) ? selection.Or : [];
        var not = selection.Not?.HasTerritory() == true ? selection.Not : null;
        if (and.Contains(null) || !or.All(IsTerritory) || not?.IsTerritory() == false)
        {
            return null;
        }

        return new()
        {
            Municipality = selection.Municipality,
            Department = selection.Department,
            Regional = selection.Regional,
            PovertyIndex = selection.PovertyIndex,
            PovertyRank = selection.PovertyRank,
            PovertyQuintile = selection.PovertyQuintile,
            PriorityIn = selection.PriorityIn,
            Pdet = selection.Pdet,
            Typology = selection.Typology,
            And = and!,
            Or = or,
            Not = not,
        };
    }

    /// <summary>The selection without its conditions on territory, where <see cref="TerritoryOnly"/> can tell them apart.</summary>
    public static OutcomeSelection WithoutTerritory(this OutcomeSelection selection) => selection with
    {
        Municipality = null,
        Department = null,
        Regional = null,
        PovertyRank = null,
        PovertyQuintile = null,
        PriorityIn = null,
        Pdet = null,
        Typology = null,
        And = [.. selection.And.Select(WithoutTerritory)],
        Or = selection.Or.Any(HasTerritory) ? [] : selection.Or,
        Not = selection.Not?.HasTerritory() == true ? null : selection.Not,
    };

    /// <summary>
    /// The selection without its conditions on the year, and on the month where months are compared. Null when time stands where it
    /// cannot be taken out: in a range of days, under "or", under "not".
    /// </summary>
    public static OutcomeSelection? AnyTime(this OutcomeSelection selection, bool monthsToo)
    {
        var and = selection.And.Select(part => part.AnyTime(monthsToo)).ToList();
        var fixedTime = selection.Or.Concat(selection.Not is { } not ? [not] : []).SelectMany(Nodes).Any(n => n.Year is not null || n.Period is not null);
        return selection.Period is not null || fixedTime || and.Contains(null)
            ? null
            : selection with { Year = null, Month = monthsToo ? null : selection.Month, And = and! };
    }

    /// <summary>Whether nothing is said of years and days, so that every year is selected.</summary>
    public static bool IsOfEveryYear(this OutcomeSelection selection) => selection.Nodes().All(n => n is { Year: null, Period: null, Month: null });

    private static IEnumerable<OutcomeSelection> Branches(this OutcomeSelection selection) =>
        [.. selection.And, .. selection.Or, .. selection.Not is { } not ? new[] { not } : []];

    public static bool HasTerritory(this OutcomeSelection selection) => selection.Nodes().Any(n => n is not
    {
        Municipality: null, Department: null, Regional: null, PovertyRank: null, PovertyQuintile: null, PriorityIn: null, Pdet: null,
        Typology: null,
    });

    private static bool IsTerritory(this OutcomeSelection selection) => selection.Nodes().All(n => n is
    {
        Year: null, Month: null, Period: null, Area: null, Indicator: null, Entity: null, Programme: null, Level: null, Modality: null,
        Sex: null, Commitment: null, Verified: null,
    });
}
