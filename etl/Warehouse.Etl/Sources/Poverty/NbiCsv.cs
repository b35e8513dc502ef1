namespace Warehouse.Etl.Sources.Poverty;

/// <summary>NBI with misery and the 5 needs, of persons, in all, in the seat and outside it (DANE). Grain: municipality.</summary>
/// <param name="more">Columns that the edition has at the end and the product does not keep.</param>
internal sealed class NbiCsv(params string[] more) : CsvLayout<PovertyRow>(
    ["municipality_code", "municipality_name_published", .. ColumnsOf("total"), .. ColumnsOf("urban"), .. ColumnsOf("rural"), .. more])
{
    private const string Misery = "misery";
    private const double Rounding = 0.0002;

    private static readonly string[] Needs =
        [Misery, "housing", "services", "overcrowding", "school_absence", "economic_dependency"];

    /// <summary>The measures of an area in the order in which DANE publishes them: NBI, misery, the five needs.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["nbi", .. Needs];

    /// <inheritdoc/>
    protected override PovertyRow Parse(Fields fields)
    {
        var row = new PovertyRow(
            fields.Municipality(), fields.Percent("nbi_total"), fields.Percent("nbi_urban"), fields.Percent("nbi_rural"), false, false,
            [.. Needs.Select(n => new PovertyPart(
                n.ToUpperInvariant(), fields.Percent(n + "_total"), fields.Percent(n + "_urban"), fields.Percent(n + "_rural")))]);
        Check(fields, row, "total", row.Total, p => p.Total);
        Check(fields, row, "urban", row.Urban, p => p.Urban);
        Check(fields, row, "rural", row.Rural, p => p.Rural);
        fields.DoubtBetween("nbi_total", row.Total, row.Urban, row.Rural, Rounding);
        return row;
    }

    /// <summary>Who has a need at all counts once, and who has two is in misery: no part is more than the whole.</summary>
    private static void Check(Fields fields, PovertyRow row, string area, double? whole, Func<PovertyPart, double?> of)
    {
        foreach (var (need, part) in Needs.Zip(row.Components))
        {
            var fits = whole is null || of(part) is not { } share || share <= whole + Rounding;
            if (need == Misery)
                fields.Agree(fits, $"{need}_{area}", $"is more than nbi_{area}");
            else
                fields.Doubt(fits, $"{need}_{area}", $"is more than nbi_{area}");
        }
    }

    private static IEnumerable<string> ColumnsOf(string area) => Measures.Select(n => $"{n}_{area}");
}
