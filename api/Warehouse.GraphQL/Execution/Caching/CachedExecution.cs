using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Execution.Caching;

/// <summary>
/// Executes calls, and gives kept answers to those that may have them: queries of cacheable fields only, while the version is the one
/// that they were answered by.
/// </summary>
internal sealed class CachedExecution(RequestOptions options)
{
    private readonly ResponseCache _kept = new(options.ResponseCacheBytes);
    private readonly SemaphoreSlim? _turns = options.MaxConcurrentExecutions > 0 ? new(options.MaxConcurrentExecutions) : null;

    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, OperationCall call, CancellationToken cancellationToken)
    {
        var version = MayBeKept(call) && call.MaySeeAll(call.Plan.Caching.Guarded, cancellationToken)
            ? await options.CacheVersion!(call.Context, call.Plan.Caching.Dependencies, cancellationToken).ConfigureAwait(false)
            : null;
        if (version is null)
        {
            return Explained(await call.ExecuteAsync(cancellationToken).ConfigureAwait(false), call.Context, "BYPASS");
        }

        var tag = TagOf(version, request);
        if (call.Context.Knows?.Invoke(tag) == true)
        {
            return ExecutionResult.Unchanged(tag);
        }

        var (result, isKept) = await _kept.GetAsync(tag, () => ExecuteInTurnAsync(call, cancellationToken), cancellationToken).ConfigureAwait(false);
        Activity.Current?.SetTag("graphql.cached", isKept);
        result.Tag = KeptResponse.Allows(result) ? tag : null;
        return Explained(result, call.Context, isKept ? "HIT" : "MISS");
    }

    private async ValueTask<ExecutionResult> ExecuteInTurnAsync(OperationCall call, CancellationToken cancellationToken)
    {
        if (_turns is null)
        {
            return await call.ExecuteAsync(cancellationToken).ConfigureAwait(false);
        }

        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await call.ExecuteAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
        }
    }

    private bool MayBeKept(OperationCall call) =>
        options.CacheVersion is not null && call.Operation.Definition.Operation == OperationType.Query
        && call.Context.RootValue is null && call.Plan.Caching.IsCacheable;

    private static ExecutionResult Explained(ExecutionResult result, RequestContext context, string cache)
    {
        if (context.ReportExplanations && result.Stream is null)
        {
            result.Report("explanation", new Dictionary<string, object?> { ["cache"] = cache, ["fields"] = result.Explanations });
        }

        return result;
    }

    private static string TagOf(string version, GraphQLRequest request)
    {
        var variables = request.Variables is { } given ? given.GetRawText() : "";
        var text = string.Join('\u001f', version, request.OperationName, variables, request.Query);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
