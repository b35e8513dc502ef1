namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>The kind of an operation (specification 2.3).</summary>
public enum OperationType
{
    /// <summary>A read without effects.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A stream of reads, one an event.</summary>
    Subscription,
}
