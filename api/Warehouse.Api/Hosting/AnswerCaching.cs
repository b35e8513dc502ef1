using Warehouse.Api.Security;
using Warehouse.Database;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;

namespace Warehouse.Api.Hosting;

/// <summary>
/// Keeps the answers of operations that ask only for what loads and imports bring, or what the store notes changes of, for as long as
/// nothing of it changed. <c>Answers:CacheMegabytes</c> bounds them (8 when not set); 0 keeps nothing and sends no ETag.
/// </summary>
internal static class AnswerCaching
{
    private const int Usual = 8, BytesOfMegabyte = 1024 * 1024;

    public static GraphQLServerBuilder AddAnswerCaching(this GraphQLServerBuilder builder)
    {
        builder.Services.AddSingleton<AnswerVersion>();
        builder.Services.AddOptions<RequestOptions>().Configure<IConfiguration, DatabaseOptions>((options, settings, database) =>
        {

            // The embedded store works in this process and waits for nobody: more questions at once than cores end no sooner, and each holds its rows and a connection with its cache.
            options.MaxConcurrentExecutions = database.Directory is null ? 0 : Environment.ProcessorCount;
            options.ResponseCacheBytes = settings.GetValue("Answers:CacheMegabytes", Usual) * BytesOfMegabyte;
            options.CacheVersion = options.ResponseCacheBytes > 0
                ? (context, dependencies, cancellationToken) =>
                    context.Services.GetRequiredService<AnswerVersion>().CurrentAsync(dependencies, Caller.Of(context.User), cancellationToken)
                : null;
        });
        return builder;
    }
}
