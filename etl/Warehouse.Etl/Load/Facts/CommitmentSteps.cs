using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;

namespace Warehouse.Etl.Load.Facts;

/// <summary>When commitments came how far, as the history of changes tells.</summary>
internal sealed class CommitmentSteps
{
    private readonly ILookup<string, (DateOnly Day, CommitmentStatus Status)> steps;

    private CommitmentSteps(ILookup<string, (DateOnly Day, CommitmentStatus Status)> steps) => this.steps = steps;

    /// <summary>Reads the steps of all commitments.</summary>
    public static async Task<CommitmentSteps> ReadAsync(OperationalContext store, CancellationToken cancellationToken)
    {
        var changes = store.ChangeRecords.Where(c =>
            c.Subject == ChangeSubject.Commitment && (c.Event == ChangeEvent.CommitmentMade || c.Event == ChangeEvent.CommitmentStatusChanged));
        var found = await changes.OrderBy(c => c.Id).Select(c => new { c.SubjectKey, c.At, c.After }).ToListAsync(cancellationToken);
        return new(found.Select(c => (c.SubjectKey, Day: Colombia.DayOf(c.At), Status: StatusIn(c.After))).Where(c => c.Status is not null)
            .ToLookup(c => c.SubjectKey, c => (c.Day, c.Status!.Value)));
    }

    /// <summary>The first day on which a commitment was as far as a status or further; null when it was not, or was given up before.</summary>
    public DateOnly? Reached(int commitment, CommitmentStatus status) =>
        First(steps[Text(commitment)].Where(s => s.Status >= status && (s.Status != CommitmentStatus.Cancelled || status == CommitmentStatus.Cancelled)));

    /// <summary>The first day on which it was over, whatever came of it.</summary>
    public DateOnly? Closed(int commitment) => First(steps[Text(commitment)].Where(s => s.Status >= CommitmentStatus.Fulfilled));

    private static DateOnly? First(IEnumerable<(DateOnly Day, CommitmentStatus Status)> some) => some.Select(s => (DateOnly?)s.Day).FirstOrDefault();

    private static CommitmentStatus? StatusIn(string after)
    {
        using var values = JsonDocument.Parse(after);
        return values.RootElement.TryGetProperty("status", out var status)
            && Enum.TryParse<CommitmentStatus>(status.GetString()?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : null;
    }

    private static string Text(int commitment) => commitment.ToString(CultureInfo.InvariantCulture);
}
