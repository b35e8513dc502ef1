namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Equality on a member that GraphQL sees as text or identity.</summary>
public abstract class TextOperators : FilterOperators
{
    private protected TextOperators()
    {
    }

    /// <summary>Equals; null finds missing values.</summary>
    public string? Eq { get; init => field = Ask(FilterOperator.Eq, value); }

    /// <summary>Differs, missing values included; null finds those that are not missing.</summary>
    public string? Neq { get; init => field = Ask(FilterOperator.Neq, value); }

    /// <summary>Is one of these.</summary>
    public IReadOnlyList<string>? In { get; init => field = Ask(FilterOperator.In, value); }

    /// <summary>Is none of these; missing values are none of them.</summary>
    public IReadOnlyList<string>? Nin { get; init => field = Ask(FilterOperator.Nin, value); }
}
