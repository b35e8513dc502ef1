namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a text. Whether case matters is the store's collation's to say.</summary>
public sealed class StringOperators : TextOperators
{
    /// <summary>Contains this part.</summary>
    public string? Contains { get; init => field = Ask(FilterOperator.Contains, value); }

    /// <summary>Begins with this part.</summary>
    public string? StartsWith { get; init => field = Ask(FilterOperator.StartsWith, value); }

    /// <summary>Ends with this part.</summary>
    public string? EndsWith { get; init => field = Ask(FilterOperator.EndsWith, value); }
}
