using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;

namespace Warehouse.GraphQL.Tests.Validation;

/// <summary>A schema with every kind of type, for documents that keep or break the rules.</summary>
internal static class TerritorySchema
{
    public static Schema Instance { get; } = SdlSchema.Build("""
        directive @note(text: String) repeatable on FIELD | QUERY
        interface Place { code: ID! name: String }
        type Department implements Place { code: ID! name: String municipalities(first: Int = 10): [Municipality!]! }
        type Municipality implements Place { code: ID! name: String poverty(year: Int!): Float rank: Int zone: Zone }
        type Plan { title: String }
        union Found = Municipality | Plan
        enum Zone { PDET ZOMAC }
        input Filter { zone: Zone min: Int! text: String = "x" and: [Filter!] }
        input Choice @oneOf { code: ID name: String }
        type Query { place(code: ID): Place found: [Found!] municipalities(where: Filter, choice: Choice, codes: [ID!]): [Municipality!] department: Department }
        type Subscription { loaded: Int changed: Municipality }
        """);
}
