namespace Warehouse.Etl.Sources.Territory;

/// <summary>The Law 617 category of a municipality in a year.</summary>
internal sealed record CategoryRow(string MunicipalityCode, int Year, string Category);

/// <summary>Budget categories under Law 617 (DNP, 2010 and 2013 to 2020). Grain: municipality and year.</summary>
internal sealed class CategoryCsv() : CsvLayout<CategoryRow>(
    "municipality_code", "year", "category_law_617")
{
    /// <inheritdoc/>
    protected override CategoryRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Int("year", 2000, 2100),
        fields.Word("category_law_617", "E", "1", "2", "3", "4", "5", "6"));
}
