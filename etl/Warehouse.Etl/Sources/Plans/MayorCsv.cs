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
        var (votes, all, roll) = (fields.OptionalInt("votes"), fields.OptionalInt("total_votes_all_options"), fields.OptionalInt("electoral_roll"));
        fields.Agree(votes is null || all is null || votes <= all, "votes", $"{votes} are more than all votes, {all}");
        fields.Agree(all is null || roll is null || all <= roll, "total_votes_all_options", $"{all} are more than the electoral roll, {roll}");
        fields.Agree(fields.OptionalDate("election_date") is not { } day || day.Year == year, "election_date", $"is not in {year}");
        return row;
    }
}
