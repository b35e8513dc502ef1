namespace Warehouse.Etl.Sources.Poverty;

/// <summary>NBI with misery and the 5 needs, of persons, in all, in the seat and outside it (DANE). Grain: municipality.</summary>
/// <param name="more">Columns that the edition has at the end and the product does not keep.</param>
internal sealed class NbiCsv(params string[] more) : CsvLayout<PovertyRow>(
    ["municipality_code", "municipality_name_published", .. ColumnsOf("total"), .. ColumnsOf("urban"), .. ColumnsOf("rural"), .. more])
{
    private static readonly string[] Needs =
        ["misery", "housing", "services", "overcrowding", "school_absence", "economic_dependency"];

    /// <summary>The measures of an area in the order in which DANE publishes them: NBI, misery, the five needs.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["nbi", .. Needs];

    /// <inheritdoc/>
    protected override PovertyRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Percent("nbi_total"), fields.Percent("nbi_urban"), fields.Percent("nbi_rural"), false, false,
        [.. Needs.Select(n => new PovertyPart(
            n.ToUpperInvariant(), fields.Percent(n + "_total"), fields.Percent(n + "_urban"), fields.Percent(n + "_rural")))]);

    private static IEnumerable<string> ColumnsOf(string area) => Measures.Select(n => $"{n}_{area}");
}
