using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Validation;
using Warehouse.GraphQL.Validation.Limits;

namespace Warehouse.GraphQL.Execution;

/// <summary>How requests are executed, and what they may not exceed.</summary>
public sealed class RequestOptions
{
    /// <summary>The specification's rules and the default limits.</summary>
    public RequestOptions()
    {
        ValidationRules = [.. SpecifiedRules.Executable, .. Limits.Rules()];
        OperationChecks = [new CostLimit(Limits)];
    }

    /// <summary>Time limit of one request; null: none. Subscriptions: of each event.</summary>
    public TimeSpan? ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Documents kept parsed, validated and planned.</summary>
    public int DocumentCacheCapacity { get; set; } = 1000;

    /// <summary>Characters of text that the kept documents may have together.</summary>
    public int DocumentCacheCharacters { get; set; } = 16 * 1024 * 1024;

    /// <summary>Limits of the parser.</summary>
    public ParserOptions Parser { get; set; } = new();

    /// <summary>Depth, cost and the like; on by default.</summary>
    public LimitOptions Limits { get; } = new();

    /// <summary>Judge a document once, before it is kept: the specification's rules, and limits that need no variables.</summary>
    public IList<Func<ValidationRule>> ValidationRules { get; }

    /// <summary>Judge each request once its variables are known, in order; the first that reports errors ends it.</summary>
    public IList<IOperationCheck> OperationChecks { get; }

    /// <summary>
    /// Gives what cacheable answers depend on besides the request, e.g. the number of the last load: they are kept, and not sent again to
    /// who has them, for as long as it stays the same. It names the given <see cref="Types.OutputField.CacheDependencies"/> of the operation's
    /// fields too. Null now: nothing is kept. Null always: there is no cache.
    /// </summary>
    public Func<RequestContext, IReadOnlyList<string>, CancellationToken, ValueTask<string?>>? CacheVersion { get; set; }

    /// <summary>Bytes that kept answers may have together; 0: answers are only shared by those who ask at once.</summary>
    public int ResponseCacheBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Cacheable operations that execute at once; others wait for their turn, in order. For a store that works inside this process, where
    /// more at once than its cores can serve cost memory and make everybody late. 0: any number.
    /// </summary>
    public int MaxConcurrentExecutions { get; set; }

    /// <summary>
    /// Gives what the client is told of an exception that a resolver did not turn into a <see cref="GraphQLException"/> itself; null,
    /// or no function: the exception is unexpected. What is told is logged as a warning.
    /// </summary>
    public Func<Exception, GraphQLException?>? ExplainFault { get; set; }

    /// <summary>Whether answers name the exception behind an unexpected error; for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }
}
