namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The mutation answers with this exception as a typed error of its payload instead of failing.</summary>
/// <typeparam name="TException">Its name less <c>Exception</c>, plus <c>Error</c>, names the error type; its own properties are the fields beside <c>message</c> and <c>code</c>. An abstract one stands for all of its assembly that derive from it.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TException>() : MutationErrorAttribute(typeof(TException))
    where TException : Exception;
