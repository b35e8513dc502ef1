using System.Linq.Expressions;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Data.Projection;

/// <summary>The part of a row that a selection needs; made once a plan.</summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class Projection<T>
{
    private readonly HashSet<string> _members;

    private Projection(Expression<Func<T, T>>? selector, IEnumerable<string> members) => (Selector, _members) = (selector, [.. members]);

    /// <summary>Null when the row is read whole.</summary>
    public Expression<Func<T, T>>? Selector { get; }

    /// <summary>Whether a member is there after the projection.</summary>
    public bool Brings(string member) => Selector is null || _members.Contains(member);

    /// <summary>For the fields asked of a row, and members needed anyway.</summary>
    public static Projection<T> Of(IEnumerable<FieldPlan> fields, IEnumerable<string> always)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return MemberSelection.Of(typeof(T), fields, always) is { } selection && selection.Construct(row) is { } body
            ? new(Expression.Lambda<Func<T, T>>(body, row), selection.PlainMembers)
            : new(null, []);
    }
}
