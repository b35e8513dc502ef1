namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Equality on a member of a value type.</summary>
/// <typeparam name="T">The value.</typeparam>
public abstract class ValueOperators<T> : FilterOperators
    where T : struct
{
    private protected ValueOperators()
    {
    }

    /// <summary>Equals; null finds missing values.</summary>
    public T? Eq { get; init => field = Ask(FilterOperator.Eq, value); }

    /// <summary>Differs, missing values included; null finds those that are not missing.</summary>
    public T? Neq { get; init => field = Ask(FilterOperator.Neq, value); }

    /// <summary>Is one of these.</summary>
    public IReadOnlyList<T>? In { get; init => field = Ask(FilterOperator.In, value); }

    /// <summary>Is none of these; missing values are none of them.</summary>
    public IReadOnlyList<T>? Nin { get; init => field = Ask(FilterOperator.Nin, value); }
}
