using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>What one field of a filter asks of one member; several operators must hold together.</summary>
/// <remarks>Null follows C#: <c>eq: null</c> finds missing values, <c>neq</c> and <c>nin</c> find missing values too, the ordering and text operators never do.</remarks>
public abstract class FilterOperators
{
    private readonly List<FilterCondition> _conditions = [];

    private protected FilterOperators()
    {
    }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => _conditions.Count == 0;

    /// <summary>What is asked of missing values: true for <c>eq: null</c>, false for <c>neq: null</c>, null for neither.</summary>
    public bool? AsksForMissing => _conditions.Where(c => c.Value is null).Select(c => (bool?)(c.Operator == FilterOperator.Eq)).FirstOrDefault();

    /// <summary>The condition on a member, or null when nothing is asked.</summary>
    /// <param name="member">An expression of the member's type.</param>
    public Expression? ToPredicate(Expression member) => Predicates.All(_conditions.Select(c => c.ToPredicate(member)));

    // A setter runs only for what the request gives, so a null here was written, not left out.
    private protected T Ask<T>(FilterOperator @operator, T value)
    {
        if (value is null && @operator is not (FilterOperator.Eq or FilterOperator.Neq))
        {
            throw new GraphQLException(
                $"\"{@operator.ToString().ToLowerInvariant()}\" cannot compare with null; use \"eq: null\" or \"neq: null\".",
                FilterErrorCodes.NullComparison);
        }
        _conditions.Add(new(@operator, value));
        return value;
    }
}
