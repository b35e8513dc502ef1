using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Brings the rows of a dimension up to date.</summary>
internal static class Members
{
    private const string Step = "dimensions";

    /// <summary>
    /// A member that the star knows keeps its key and takes the new attributes; a new one gets the next key, in the order
    /// given; one that is gone is removed, since no fact points at it any more.
    /// </summary>
    /// <param name="session">The load.</param>
    /// <param name="unknown">The member with key 0; null when the dimension has none.</param>
    /// <param name="members">The other members, in a stable order.</param>
    /// <param name="natural">What identifies a member outside the star.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The key of every member.</returns>
    public static async Task<Dictionary<TNatural, int>> MergeAsync<T, TNatural>(
        LoadSession session, T? unknown, IEnumerable<T> members, Func<T, TNatural> natural, CancellationToken cancellationToken)
        where T : class, IDimension
        where TNatural : notnull
    {
        var star = session.Star;
        var known = await star.Set<T>().AsTracking().ToDictionaryAsync(natural, cancellationToken);
        var next = known.Values.Select(m => m.Key).DefaultIfEmpty().Max() + 1;
        var (keys, added) = (new Dictionary<TNatural, int>(), new List<T>());
        foreach (var member in unknown is null ? members : members.Prepend(unknown))
        {
            if (known.Remove(natural(member), out var row))
            {
                member.Key = row.Key;
                star.Entry(row).CurrentValues.SetValues(member);
            }
            else
            {
                member.Key = ReferenceEquals(member, unknown) ? 0 : next++;
                added.Add(member);
            }

            keys.Add(natural(member), member.Key);
        }

        star.RemoveRange(known.Values);
        session.Count(Step, await star.SaveChangesAsync(cancellationToken));
        star.ChangeTracker.Clear();
        if (added.Count > 0)
            await session.AddAsync(Step, added, null, cancellationToken);
        return keys;
    }

    /// <summary>The keys as the star has them.</summary>
    /// <param name="session">The load.</param>
    /// <param name="columns">The key, and what identifies a member outside the star.</param>
    /// <param name="natural">What identifies a member outside the star, of a row with these columns.</param>
    public static Dictionary<TNatural, int> Keys<T, TNatural>(LoadSession session, Expression<Func<T, object>> columns, Func<IStoredRow, TNatural> natural)
        where T : class, IDimension
        where TNatural : notnull =>
        session.Reader.Rows(session.Star, columns, row => KeyValuePair.Create(natural(row), row.Int32(0))).ToDictionary();
}
