namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>Which end comes first.</summary>
public enum SortDirection
{
    /// <summary>Least first; missing values last.</summary>
    Asc,

    /// <summary>Greatest first; missing values last.</summary>
    Desc,
}
