using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Questions about the territory.</summary>
[QueryType]
public static class MunicipalityQueries
{
    /// <summary>A municipality, also one whose code has ended; null when no unit has the code.</summary>
    /// <param name="code">DIVIPOLA code, five digits, e.g. <c>27001</c>.</param>
    [Cacheable]
    public static Task<Municipality?> GetMunicipalityAsync([ID] string code, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        municipalities.LoadAsync(code, cancellationToken);

    /// <summary>Municipalities, islands and non-municipalised areas, by code unless ordered otherwise.</summary>
    [UsePaging(MaxPageSize = Pages.WholeCountry, OrderBy = [nameof(Municipality.Code)])]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Municipality> GetMunicipalities(OperationalContext db) => db.Municipalities;
}
