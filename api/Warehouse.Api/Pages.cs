namespace Warehouse.Api;

/// <summary>Sizes of pages that the domain gives a reason for.</summary>
internal static class Pages
{
    /// <summary>All units of the country, 1,124 codes, in one page: a map or a ranking is one request.</summary>
    public const int WholeCountry = 1200;
}
