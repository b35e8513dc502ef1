using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>A plan that became known, or that SENA received.</summary>
internal sealed record PlanRow(string MunicipalityCode, string Term, PlanStatus Status, string Title, DateOnly? ReceivedOn, string? DocumentUrl);

/// <summary>Plans as a person reports them. Grain: municipality and term.</summary>
internal sealed class PlanCsv() : CsvLayout<PlanRow>("municipality_code", "term", "status", "title", "received_on", "document_url")
{
    /// <inheritdoc/>
    protected override PlanRow Parse(Fields fields)
    {
        var row = new PlanRow(
            fields.Municipality(), fields.Text("term"), fields.OneOf<PlanStatus>("status"), fields.Line("title"), fields.OptionalDate("received_on"),
            fields.OptionalLine("document_url", 2000));
        var isTerm = Term.TryParse(row.Term, out var term);
        fields.Agree(isTerm, "term", "is no term of government, such as 2012-2015");
        fields.Agree(!isTerm || row.ReceivedOn is null || (row.ReceivedOn >= term.ElectedFrom && row.ReceivedOn <= term.LastDay && row.ReceivedOn <= Colombia.Today),
            "received_on", $"{row.ReceivedOn:yyyy-MM-dd} is not between the election and the end of the term, or lies in the future");
        fields.Agree(row.DocumentUrl is null || (Uri.TryCreate(row.DocumentUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"),
            "document_url", "is no address of http or https");
        return row;
    }
}
