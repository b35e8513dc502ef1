namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>The comparisons a filter can ask for; the GraphQL name is the member's in camel case.</summary>
internal enum FilterOperator
{
    Eq,
    Neq,
    In,
    Nin,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
    StartsWith,
    EndsWith,
}
