namespace Warehouse.Etl.Sources.Territory;

/// <summary>Inhabitants of a municipality in a year by one series.</summary>
internal sealed record PopulationRow(string MunicipalityCode, int Year, string Series, int Total, int? Urban, int? Rural);

/// <summary>Projected inhabitants in four series with breaks between them (DANE, DNP). Grain: municipality, year, series.</summary>
internal sealed class PopulationCsv() : CsvLayout<PopulationRow>("municipality_code", "year", "series", "total", "urban", "rural")
{
    /// <inheritdoc/>
    protected override PopulationRow Parse(Fields fields)
    {
        var row = new PopulationRow(
            fields.Municipality(), fields.Int("year", 1985, 2050),
            fields.Word("series", "census2005", "census2018_2005_2019", "dnp_sgp", "census2018_postcovid"),
            fields.Int("total"), fields.OptionalInt("urban"), fields.OptionalInt("rural"));
        fields.Agree(row.Urban is null || row.Rural is null || row.Urban + row.Rural == row.Total, "total",
            $"{row.Total} is not the sum of urban {row.Urban} and rural {row.Rural}");
        return row;
    }
}
