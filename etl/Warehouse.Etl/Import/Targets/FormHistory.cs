using System.Globalization;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The history of what a form changed: who imported it, from which line, what was and what is; in the transaction of the import.</summary>
/// <param name="session">The import.</param>
/// <param name="subject">What the form changes.</param>
/// <param name="keyOf">Its key, once it is written, as <see cref="ChangeSubject"/> says.</param>
internal sealed class FormHistory<T>(ImportSession session, ChangeSubject subject, Func<T, object> keyOf)
    where T : class, IVersioned
{
    /// <summary>Whoever may import is a data steward.</summary>
    private const string Role = "Steward";

    private readonly List<(T Subject, ChangeEvent Event, string? Before, int Line, string Regional, string? Municipality, string? Cycle)> made = [];

    /// <summary>A stored row before a form changes it; null for none.</summary>
    public string? Before(T? known) => known is null ? null : Snapshot.Of(session.Store.Entry(known));

    /// <summary>Notes a change that will be written.</summary>
    public void Add(T changed, ChangeEvent happened, string? before, int line, string regional, string? municipality, string? cycle = null) =>
        made.Add((changed, happened, before, line, regional, municipality, cycle));

    /// <summary>Writes the history, after what it tells of is written.</summary>
    public async Task WriteAsync()
    {
        var at = DateTime.UtcNow;
        await session.Bulk.InsertAsync(session.Store, made.Select(m => new ChangeRecord
        {
            At = at,
            Actor = Environment.UserName,
            ActorRole = Role,
            Event = m.Event,
            Subject = subject,
            SubjectKey = Convert.ToString(keyOf(m.Subject), CultureInfo.InvariantCulture)!,
            RegionalCode = m.Regional,
            MunicipalityCode = m.Municipality,
            CycleCode = m.Cycle,
            Before = m.Before,
            After = Snapshot.Of(session.Store.Entry(m.Subject)),
            Note = $"{session.Batch.FileName}, lote {session.Batch.Id}, línea {m.Line}",
        }), session.Cancellation);
    }
}
