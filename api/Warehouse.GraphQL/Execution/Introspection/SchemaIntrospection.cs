using Warehouse.GraphQL.Types;
using static Warehouse.GraphQL.Execution.Introspection.IntrospectionTypes;

namespace Warehouse.GraphQL.Execution.Introspection;

/// <summary><c>__Schema</c> (section 4.2.1).</summary>
internal static class SchemaIntrospection
{
    public static ObjectType Create() => new("__Schema")
    {
        Description = "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
        FieldDefinitions =
        [
            Text<Schema>("description", "String", s => s.Description),
            Value<Schema>("types", "[__Type!]!", (s, _) => s.Types, "A list of all types supported by this server."),
            Value<Schema>("queryType", "__Type!", (s, _) => s.QueryType, "The type that query operations will be rooted at."),
            Value<Schema>("mutationType", "__Type", (s, _) => s.MutationType, "If this server supports mutation, the type that mutation operations will be rooted at."),
            Value<Schema>("subscriptionType", "__Type", (s, _) => s.SubscriptionType, "If this server support subscription, the type that subscription operations will be rooted at."),
            Value<Schema>("directives", "[__Directive!]!", (s, _) => s.Directives, "A list of all directives supported by this server."),
        ],
    };
}
