namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>The codes of a refused filter.</summary>
public static class FilterErrorCodes
{
    /// <summary>A value does not fit the member it is compared with.</summary>
    public const string InvalidValue = "FILTER_INVALID_VALUE";

    /// <summary>Null was given where only a value can be compared; <c>eq: null</c> and <c>neq: null</c> ask for missing values.</summary>
    public const string NullComparison = "FILTER_NULL_COMPARISON";
}
