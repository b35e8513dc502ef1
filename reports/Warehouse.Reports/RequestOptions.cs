using System.CommandLine;

namespace Warehouse.Reports;

/// <summary>The options of every report's verb.</summary>
internal sealed class RequestOptions
{
    private readonly Option<int?> year = new("--year") { Description = "Year of the outcomes, 1985 to 2100." };
    private readonly Option<string?> term = new("--term") { Description = "Years of a term instead of one year, e.g. 2012-2015." };
    private readonly Option<string?> cycle = new("--cycle") { Description = "Only the priority municipalities of a review cycle, e.g. C112-2012; its term without --year." };
    private readonly Option<string?> regional = new("--regional") { Description = "Only a regional, e.g. 27." };
    private readonly Option<string?> department = new("--department") { Description = "Only a department, e.g. 27." };
    private readonly Option<string?> municipality = new("--municipality") { Description = "Only a municipality, e.g. 27001." };
    private readonly Option<string> language = new("--lang") { Description = "es or en.", DefaultValueFactory = _ => "es" };
    private readonly Option<string> index = new("--index") { Description = "Poverty index of ranks and quintiles.", DefaultValueFactory = _ => "IPM_2005" };
    private readonly Option<bool> demonstration = new("--demo") { Description = "Report the demonstration scenario instead of real data." };

    public void AddTo(Command command)
    {
        language.AcceptOnlyFromAmong("es", "en");
        foreach (var option in (Option[])[year, term, cycle, regional, department, municipality, language, index, demonstration])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked.</summary>
    public ReportRequest Read(ParseResult parse) =>
        new(parse.GetValue(year), parse.GetValue(language)!, parse.GetValue(index)!, parse.GetValue(demonstration))
        {
            Term = parse.GetValue(term),
            Cycle = parse.GetValue(cycle),
            Regional = parse.GetValue(regional),
            Department = parse.GetValue(department),
            Municipality = parse.GetValue(municipality),
        };
}
