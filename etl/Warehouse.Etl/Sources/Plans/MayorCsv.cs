namespace Warehouse.Etl.Sources.Plans;

/// <summary>An elected mayor.</summary>
internal sealed record MayorRow(string MunicipalityCode, string Term, string Mayor);

/// <summary>Mayors elected in 2011, 2015 and 2019 (Registraduría, coded by CEDE). Grain: municipality and term.</summary>
internal sealed class MayorCsv() : CsvLayout<MayorRow>(
    "municipality_code", "election_year", "term", "mayor_name", "party_code_cede", "votes", "total_votes_all_options",
    "electoral_roll", "election_date")
{
    /// <inheritdoc/>
    protected override MayorRow Parse(Fields fields)
    {
        var year = fields.Int("election_year", 1988, 2100);
        var row = new MayorRow(fields.Municipality(), fields.Text("term"), fields.Text("mayor_name"));
        fields.Agree(row.Term == $"{year + 1}-{year + 4}", "term", $"{row.Term} does not follow the election of {year}");
        return row;
    }
}
