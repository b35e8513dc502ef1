using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Tests.Execution;

/// <summary>A small schema made by hand: departments with their municipalities, and everything that can go wrong with them.</summary>
internal static class Territory
{
    public static readonly Department Choco = new("27", "Chocó", [new("27001", "Quibdó", 89.47), new("27086", "Belén de Bajirá", null)]);
    public static readonly Department Guajira = new("44", "La Guajira", [new("44847", "Uribia", 92.2)]);

    internal sealed record Municipality(string Code, string Name, double? Poverty);

    internal sealed record Department(string Code, string Name, Municipality[] Municipalities);

    public static async Task<string> AskAsync(string query, string? variables = null, string? operationName = null, RequestContext? context = null, Schema? schema = null)
    {
        RequestExecutor executor = new(schema ?? Create());
        using var result = await executor.ExecuteAsync(Request(query, variables, operationName), context);
        return result.ToJson();
    }

    public static GraphQLRequest Request(string query, string? variables = null, string? operationName = null) => new()
    {
        Query = query,
        OperationName = operationName,
        Variables = variables is null ? null : System.Text.Json.JsonDocument.Parse(variables).RootElement,
    };

    public static Schema Create(params NamedType[] more)
    {
        SchemaBuilder builder = new();
        foreach (var type in (NamedType[])[Query(), DepartmentType(), MunicipalityType(), Area(), Filter(), Place(), .. more])
        {
            builder.AddType(type);
        }

        return builder.Build();
    }

    private static ObjectType Query() => new("Query")
    {
        FieldDefinitions =
        [
            new("departments", "[Department!]!") { Resolver = new PureResolver((_, _) => new[] { Choco, Guajira }) },
            new("department", "Department")
            {
                ArgumentDefinitions = [new("code", "ID!")],
                Resolver = new AsyncResolver(async (_, context) =>
                {
                    await Task.Yield();
                    return new[] { Choco, Guajira }.FirstOrDefault(d => d.Code == context.Arguments.Get<string>("code"));
                }),
            },
            new("place", "Place")
            {
                ArgumentDefinitions = [new("code", "ID!")],
                Resolver = new PureResolver((_, context) => context.Arguments.Get<string>("code") switch
                {
                    "27" => Choco,
                    "27001" => Choco.Municipalities[0],
                    _ => "nowhere",
                }),
            },
            new("places", "[[Place]]!") { Resolver = new PureResolver((_, _) => new object?[] { new object?[] { Choco, null, "nowhere" }, null, new object[] { Guajira.Municipalities[0] } }) },
            new("echo", "String")
            {
                ArgumentDefinitions =
                [
                    new("area", "OutcomeArea") { DefaultValue = new GraphQL.Language.Syntax.EnumValueNode { Value = "TRAINING" } },
                    new("where", "Filter"),
                    new("years", "[Int!]"),
                ],
                Resolver = new PureResolver((_, context) => Echo(context.Arguments)),
            },
            new("secret", "String") { Authorize = _ => AuthorizationResult.NotAuthenticated, Resolver = LeafResolver.OfString<object>(_ => "hidden") },
            new("broken", "String") { Resolver = new PureResolver((_, _) => throw new InvalidOperationException("the password is 1234")) },
            new("expected", "String") { Resolver = new AsyncResolver((_, _) => throw new GraphQLException("Units do not add up.", "OUTCOMES_UNLIKE_UNITS")) },
        ],
    };

    private static ObjectType DepartmentType() => new("Department")
    {
        RuntimeType = typeof(Department),
        InterfaceNames = ["Place"],
        FieldDefinitions =
        [
            new("code", "ID!") { Resolver = LeafResolver.OfString<Department>(d => d.Code) },
            new("name", "String!"),
            new("municipalities", "[Municipality!]!") { Resolver = new PureResolver((d, _) => ((Department)d).Municipalities) },
            new("largest", "Municipality!")
            {
                Resolver = new BatchResolver((parents, _) => new(parents.Select(p => (object?)((Department)p).Municipalities[0]).ToList())),
            },
        ],
    };

    private static ObjectType MunicipalityType() => new("Municipality")
    {
        RuntimeType = typeof(Municipality),
        InterfaceNames = ["Place"],
        FieldDefinitions =
        [
            new("code", "ID!") { Resolver = LeafResolver.OfString<Municipality>(m => m.Code) },
            new("name", "String!") { Resolver = LeafResolver.OfString<Municipality>(m => m.Name) },
            new("poverty", "Float") { Resolver = LeafResolver.OfNullable<Municipality, double>(m => m.Poverty, (w, v) => w.WriteDouble(v)) },
            new("knownPoverty", "Float!") { Resolver = LeafResolver.OfNullable<Municipality, double>(m => m.Poverty, (w, v) => w.WriteDouble(v)) },
        ],
    };

    private static InterfaceType Place() => new("Place")
    {
        FieldDefinitions = [new("code", "ID!"), new("name", "String!") { DeprecationReason = "Say which language." }],
    };

    private static EnumType Area() => new("OutcomeArea", [new("TRAINING"), new("EMPLOYMENT", 7)]);

    private static InputObjectType Filter() => new("Filter")
    {
        IsOneOf = true,
        FieldDefinitions = [new("code", "ID"), new("rank", "Int"), new("not", "Filter")],
    };

    private static string Echo(ArgumentValues arguments)
    {
        using ResponseWriter writer = new();
        AnyValue.Write(new Dictionary<string, object?> { ["area"] = arguments[0], ["where"] = arguments[1], ["years"] = arguments[2] }, writer);
        return writer.ToString().Replace('"', '\'');
    }
}
