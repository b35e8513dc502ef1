using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Sources.Reviews;

/// <summary>SENA's answer to a plan.</summary>
internal sealed record ReviewRow(
    string CycleCode, string MunicipalityCode, ReviewStatus Status, DateOnly? StartedOn, DateOnly? SentOn, string? Recipient, string? BudgetLine,
    string? ContactName, string? ContactPosition, string? ContactEmail, string? ContactPhone, string? Summary, DateOnly? AcknowledgedOn,
    string? AcknowledgementReference, DateOnly? SettledOn);

/// <summary>Answers as a regional reports them. Grain: cycle and municipality.</summary>
internal sealed class ReviewCsv() : CsvLayout<ReviewRow>(
    "cycle_code", "municipality_code", "status", "started_on", "sent_on", "recipient", "budget_line", "contact_name", "contact_position",
    "contact_email", "contact_phone", "summary", "acknowledged_on", "acknowledgement_reference", "settled_on")
{
    private static readonly string[] OfSent = ["recipient", "budget_line", "contact_name", "contact_email"];

    /// <inheritdoc/>
    protected override ReviewRow Parse(Fields fields)
    {
        var row = new ReviewRow(
            fields.Text("cycle_code"), fields.Municipality(), fields.OneOf<ReviewStatus>("status"), fields.OptionalDate("started_on"),
            fields.OptionalDate("sent_on"), fields.OptionalLine("recipient"), fields.OptionalLine("budget_line"), fields.OptionalLine("contact_name"),
            fields.OptionalLine("contact_position"), fields.OptionalLine("contact_email", 254), fields.OptionalLine("contact_phone", 40),
            fields.OptionalLine("summary", 4000), fields.OptionalDate("acknowledged_on"), fields.OptionalLine("acknowledgement_reference", 100),
            fields.OptionalDate("settled_on"));
        Need(fields, row);
        InOrder(fields, row);
        fields.Agree(row.ContactEmail is null || IsAddress(row.ContactEmail), "contact_email", "is no e-mail address");
        return row;
    }

    /// <summary>A status needs what happened on the way to it, and no more.</summary>
    private static void Need(Fields fields, ReviewRow row)
    {
        fields.Need(row.Status >= ReviewStatus.InReview, "started_on");
        fields.Need(row.Status >= ReviewStatus.Sent, "sent_on");
        foreach (var column in OfSent)
            fields.Need(row.Status >= ReviewStatus.Sent, column);
        fields.Need(row.Status >= ReviewStatus.Acknowledged, "acknowledged_on");
        fields.Need(row.Status > ReviewStatus.Acknowledged, "settled_on");
        fields.Agree(row.StartedOn is null || row.Status > ReviewStatus.Pending, "started_on", "is given although the review is pending");
        fields.Agree(row.SentOn is null || row.Status >= ReviewStatus.Sent, "sent_on", "is given although the answer was not sent");
        fields.Agree(row.AcknowledgedOn is null || row.Status >= ReviewStatus.Acknowledged, "acknowledged_on", "is given although there is no acknowledgement");
        fields.Agree(row.SettledOn is null || row.Status > ReviewStatus.Acknowledged, "settled_on", "is given although nothing was decided");
    }

    private static void InOrder(Fields fields, ReviewRow row)
    {
        fields.Agree(row.StartedOn is null || row.StartedOn <= Colombia.Today, "started_on", "lies in the future");
        fields.Agree(row.SentOn is null || (row.SentOn >= row.StartedOn && row.SentOn <= Colombia.Today), "sent_on", "is before the beginning, or lies in the future");
        fields.Agree(row.AcknowledgedOn is null || (row.AcknowledgedOn >= row.SentOn && row.AcknowledgedOn <= Colombia.Today),
            "acknowledged_on", "is before the sending, or lies in the future");
        fields.Agree(row.SettledOn is null || (row.SettledOn >= row.AcknowledgedOn && row.SettledOn <= Colombia.Today),
            "settled_on", "is before the acknowledgement, or lies in the future");
    }

    private static bool IsAddress(string text) => text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);
}
