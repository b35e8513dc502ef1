namespace Warehouse.GraphQL.Execution;

/// <summary>Takes the place of a value whose resolver failed, until the response is written.</summary>
internal sealed class ResolverFault(Exception exception)
{
    public Exception Exception { get; } = exception;
}
