using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Poverty;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Api.Poverty;

/// <summary>The public fields of two editions side by side.</summary>
[ObjectType<PovertyChange>(Ignore = [nameof(PovertyChange.NotComparable)])]
public static class PovertyChangeFields
{
    /// <summary>The first edition.</summary>
    public static Task<PovertyIndex> GetFromAsync([Parent] PovertyChange change, PovertyIndexByCode indices, CancellationToken cancellationToken) =>
        indices.LoadRequiredAsync(change.From.Code, cancellationToken);

    /// <summary>The second edition.</summary>
    public static Task<PovertyIndex> GetToAsync([Parent] PovertyChange change, PovertyIndexByCode indices, CancellationToken cancellationToken) =>
        indices.LoadRequiredAsync(change.To.Code, cancellationToken);

    /// <summary>What a reader must know to read the change right: editions that are not comparable, values that a publisher warns of.</summary>
    public static IReadOnlyList<OutcomeNote> GetWarnings([Parent] PovertyChange change) =>
    [
        .. change.NotComparable is { } reason ? [new OutcomeNote("EDITIONS_NOT_COMPARABLE", reason)] : Array.Empty<OutcomeNote>(),
        .. change.Cautions > 0
            ? [new OutcomeNote("VALUES_WITH_CAUTION", $"A publisher warns of a value of {change.Cautions} municipalities; `caution` marks them.")]
            : Array.Empty<OutcomeNote>(),
    ];

    /// <summary>The municipalities with a value in either edition; where poverty fell most comes first unless ordered otherwise.</summary>
    [UsePaging(MaxPageSize = Pages.WholeCountry, Key = [nameof(MunicipalityPovertyChange.Municipality)], OrderBy = [nameof(MunicipalityPovertyChange.Change)])]
    [UseProjection(false)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<MunicipalityPovertyChange> GetMunicipalities([Parent] PovertyChange change, StarContext star) =>
        PovertyBetweenEditions.Of(star, change.From.Code, change.To.Code);
}
