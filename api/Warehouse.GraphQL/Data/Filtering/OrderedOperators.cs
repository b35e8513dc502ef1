namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Equality and order on a member of a value type.</summary>
/// <typeparam name="T">The value.</typeparam>
public abstract class OrderedOperators<T> : ValueOperators<T>
    where T : struct
{
    private protected OrderedOperators()
    {
    }

    /// <summary>Greater than.</summary>
    public T? Gt { get; init => field = Ask(FilterOperator.Gt, value); }

    /// <summary>Greater than or equal.</summary>
    public T? Gte { get; init => field = Ask(FilterOperator.Gte, value); }

    /// <summary>Less than.</summary>
    public T? Lt { get; init => field = Ask(FilterOperator.Lt, value); }

    /// <summary>Less than or equal.</summary>
    public T? Lte { get; init => field = Ask(FilterOperator.Lte, value); }
}
