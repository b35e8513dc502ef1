namespace Warehouse.GraphQL.Execution;

/// <summary>Judges a request after its variables were coerced and before anything is resolved, e.g. by its cost.</summary>
public interface IOperationCheck
{
    /// <summary>Adds to the errors to refuse the request, or to the extensions to report something.</summary>
    /// <param name="operation">What is about to be executed.</param>
    void Check(OperationUnderCheck operation);
}
