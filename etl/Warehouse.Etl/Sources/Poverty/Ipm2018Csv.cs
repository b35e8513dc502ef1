namespace Warehouse.Etl.Sources.Poverty;

/// <summary>IPM 2018, census source (DANE, CNPV 2018). Its 15 deprivations by municipality are not in the file. Grain: municipality.</summary>
internal sealed class Ipm2018Csv() : CsvLayout<PovertyRow>(
    "municipality_code", "municipality_name_published", "ipm_total", "ipm_urban", "ipm_rural")
{
    /// <inheritdoc/>
    protected override PovertyRow Parse(Fields fields)
    {
        var row = new PovertyRow(
            fields.Municipality(), fields.Percent("ipm_total"), fields.Percent("ipm_urban"), fields.Percent("ipm_rural"), false, false, []);
        fields.DoubtBetween("ipm_total", row.Total, row.Urban, row.Rural, 0.1);
        return row;
    }
}
