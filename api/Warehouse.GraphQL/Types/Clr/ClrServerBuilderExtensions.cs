using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;

namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Makes the server's schema out of C# classes.</summary>
public static class ClrServerBuilderExtensions
{
    /// <summary>Adds the attributed classes and the DataLoaders of an assembly.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="assembly">Where to look.</param>
    public static GraphQLServerBuilder AddTypes(this GraphQLServerBuilder builder, Assembly assembly)
    {
        foreach (var loader in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IDataLoader).IsAssignableFrom(t)))
        {
            builder.Services.TryAddScoped(loader);
        }
        return builder.Configure(s => s.AddTypes(assembly));
    }

    /// <summary>Adds classes by their attributes; one without is an object type.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="types">The classes.</param>
    public static GraphQLServerBuilder AddTypes(this GraphQLServerBuilder builder, params IEnumerable<Type> types) =>
        builder.Configure(s => s.AddTypes(types));

    /// <summary>Adds a class of query fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    /// <param name="builder">The server.</param>
    public static GraphQLServerBuilder AddQueryType<T>(this GraphQLServerBuilder builder) => builder.Configure(s => s.AddQueryType<T>());

    /// <summary>Adds a class of mutation fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    /// <param name="builder">The server.</param>
    public static GraphQLServerBuilder AddMutationType<T>(this GraphQLServerBuilder builder) => builder.Configure(s => s.AddMutationType<T>());

    /// <summary>Adds a class of subscription fields.</summary>
    /// <typeparam name="T">Static or not.</typeparam>
    /// <param name="builder">The server.</param>
    public static GraphQLServerBuilder AddSubscriptionType<T>(this GraphQLServerBuilder builder) => builder.Configure(s => s.AddSubscriptionType<T>());

    /// <summary>Adds a DataLoader, one instance a request.</summary>
    /// <typeparam name="T">The loader.</typeparam>
    /// <param name="builder">The server.</param>
    public static GraphQLServerBuilder AddDataLoader<T>(this GraphQLServerBuilder builder)
        where T : class, IDataLoader
    {
        builder.Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Gives a rule that <see cref="AuthorizeAttribute.Policy"/> names.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">Its name.</param>
    /// <param name="rule">Asked once a field and request, before its resolver.</param>
    public static GraphQLServerBuilder AddAuthorizationPolicy(
        this GraphQLServerBuilder builder, string name, Func<ResolverContext, AuthorizationResult> rule) =>
        builder.Configure(s => s.AddAuthorizationPolicy(name, rule));

    /// <summary>Gives a rule about single rows: a field of a row that may not be read is an error of that row alone.</summary>
    /// <typeparam name="TRow">The rows whose fields name the policy.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="name">Its name; there may be a rule about the user of the same name, which is asked first.</param>
    /// <param name="rule">Asked for each row, before the field's resolver.</param>
    /// <param name="reads">Properties of the row that the rule reads, so that a query brings them.</param>
    public static GraphQLServerBuilder AddAuthorizationPolicy<TRow>(
        this GraphQLServerBuilder builder, string name, Func<TRow, ResolverContext, AuthorizationResult> rule, params string[] reads) =>
        builder.Configure(s => s.AddAuthorizationPolicy(name, rule, reads));

    /// <summary>Changes the schema before it is made, e.g. its description.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">Runs at once.</param>
    public static GraphQLServerBuilder ModifySchema(this GraphQLServerBuilder builder, Action<ClrSchemaBuilder> configure) =>
        builder.Configure(configure);

    private static GraphQLServerBuilder Configure(this GraphQLServerBuilder builder, Action<ClrSchemaBuilder> configure)
    {
        var schema = builder.Services.Select(s => s.ImplementationInstance).OfType<ClrSchemaBuilder>().FirstOrDefault();
        if (schema is null)
        {
            schema = new();
            builder.Services.AddSingleton(schema);
            builder.UseSchema(services => services.GetRequiredService<ClrSchemaBuilder>().Build(IsService(services)));
        }
        configure(schema);
        return builder;
    }

    // The container says yes to every sequence, because it can always give an empty one.
    private static Func<Type, bool> IsService(IServiceProvider services)
    {
        var known = services.GetRequiredService<IServiceProviderIsService>();
        return type => known.IsService(type) && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
    }
}
