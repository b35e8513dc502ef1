using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Star;
using Kind = (string Type, string Level, string Modality);

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Kinds of training. A kind is met while outcomes are read and gets the next key; one that no outcome names goes.</summary>
internal sealed class TrainingKeys
{
    private readonly Dictionary<Kind, int> known;
    private readonly HashSet<Kind> met = [("", "", "")];
    private Kind last = ("", "", "");
    private int lastKey, next;
    private bool changed;

    private TrainingKeys(Dictionary<Kind, int> known)
    {
        (this.known, next) = (known, known.Values.DefaultIfEmpty().Max() + 1);
        changed = known.TryAdd(("", "", ""), 0);
    }

    public static TrainingKeys Read(LoadSession session)
    {
        return new(Members.Keys<DimTraining, Kind>(session, t => new { t.Key, t.Type, t.Level, t.Modality }, t => (Text(t, 1), Text(t, 2), Text(t, 3))));

        static string Text(IStoredRow row, int column) => row.IsNull(column) ? "" : row.Text(column);
    }

    public int KeyOf(string type, string level, string modality)
    {
        Kind kind = (type, level, modality);
        if (kind == last)
            return lastKey;
        last = kind;
        return lastKey = kind == ("", "", "") ? 0 : Meet(kind);
    }

    private int Meet(Kind kind)
    {
        met.Add(kind);
        if (!known.TryGetValue(kind, out var key))
        {
            known.Add(kind, key = next++);
            changed = true;
        }

        return key;
    }

    /// <summary>Writes the dimension, where a kind came or went.</summary>
    /// <param name="session">The load.</param>
    /// <param name="everything">All outcomes were read, so a kind that was not met is gone.</param>
    /// <param name="doubtful">Keys of kinds that lost outcomes and may have none left.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public async Task WriteAsync(LoadSession session, bool everything, IReadOnlySet<int> doubtful, CancellationToken cancellationToken)
    {
        foreach (var (kind, key) in known.ToList())
        {
            if (!met.Contains(kind) && (everything || (doubtful.Contains(key) && !await IsNamedAsync(session, kind, cancellationToken))))
                changed |= known.Remove(kind);
        }

        if (!changed)
            return;
        var stored = await session.Star.DimTrainings.AsTracking().ToListAsync(cancellationToken);
        session.Star.RemoveRange(stored.Where(t => !known.ContainsValue(t.Key)));
        session.Star.AddRange(known.Where(k => stored.TrueForAll(t => t.Key != k.Value)).OrderBy(k => k.Value).Select(k => Member(k.Key, k.Value)));
        session.Count("dimensions", await session.Star.SaveChangesAsync(cancellationToken));
        session.Star.ChangeTracker.Clear();
    }

    private static Task<bool> IsNamedAsync(LoadSession session, Kind kind, CancellationToken cancellationToken) =>
        session.Operational.OutcomeRecords.AnyAsync(
            r => r.TrainingType == kind.Type && r.TrainingLevel == kind.Level && r.Modality == kind.Modality, cancellationToken);

    private static DimTraining Member(Kind kind, int key) => new()
    {
        Key = key,
        Type = NullIfEmpty(kind.Type),
        Level = NullIfEmpty(kind.Level),
        Modality = NullIfEmpty(kind.Modality),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
