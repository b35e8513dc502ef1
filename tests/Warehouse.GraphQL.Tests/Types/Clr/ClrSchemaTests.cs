using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class ClrSchemaTests : IDisposable
{
    private readonly TownServer _server = new();

    [Theory]
    [InlineData("type Town {\n  \"\"\"DIVIPOLA code.\"\"\"\n  code: ID!\n")]
    [InlineData("  rank: Int\n  poverty: Float\n  kind: TownKind!\n  founded: Date\n  seenAt: DateTime!\n  people: Long!\n  province: Province!\n")]
    [InlineData("  \"\"\"Its plans.\"\"\"\n  plans: [TownPlan!]!\n  label: String!\n  neighbours(atLeast: Int! = 0): Int\n")]
    [InlineData("  \"\"\"A town by its DIVIPOLA code.\"\"\"\n  town(\n    \"\"\"Five digits.\"\"\"\n    code: ID!\n  ): Town\n")]
    [InlineData("  ): TownConnection! @listSize(assumedSize: 2, slicingArguments: [\"first\", \"last\"], sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)\n")]
    [InlineData("  greet(name: String! = \"Quibdó\", kind: TownKind! = NON_MUNICIPALISED_AREA, year: Int): String!\n")]
    [InlineData("  oldRanks(of: [Int!]!): [Int]! @deprecated(reason: \"Use towns.\")\n")]
    [InlineData("input RegisterPlanInput {\n  townCode: ID!\n  title: String\n  term: String! = \"2012-2015\"\n}")]
    [InlineData("  rank: IntOperators\n  demonstration: Boolean! = false\n")]
    [InlineData("input TownKindOperators {")]
    [InlineData("  or: [TownFilter!]\n")]
    [InlineData("type UnknownTownError implements Error {")]
    [InlineData("  townPlan: TownPlan\n\n  \"\"\"What to look at.\"\"\"\n  hints: [String!]!\n")]
    [InlineData("union ChangeTermError = TermMissingError | TermUnknownError")]
    [InlineData("All towns, whatever their `seenAt`, also `NON_MUNICIPALISED_AREA`.")]
    public void Schema_follows_from_C(string sdl) =>
        Assert.Contains(sdl, SchemaPrinter.Print(_server.Executor.Schema, withAppliedDirectives: true), StringComparison.Ordinal);

    [Fact]
    public void Members_left_out_are_no_fields() =>
        Assert.Null(((ObjectType)_server.Executor.Schema.GetType("Town")!).Fields["provinceCode"]);

    [Fact]
    public void Plain_members_are_written_without_boxing() =>
        Assert.All(
            ((ObjectType)_server.Executor.Schema.GetType("Town")!).Fields.Where(f => f.Type.Named.IsLeaf && f.Name != "neighbours"),
            f => Assert.IsType<LeafResolver>(f.Resolver));

    [Fact]
    public void Every_problem_is_told_at_once_with_its_member()
    {
        var problems = Assert.Throws<SchemaException>(() => new ClrSchemaBuilder().AddTypes(typeof(BrokenQueries)).Build()).Errors.Select(e => e.Message).ToList();
        Assert.Contains(problems, p => p.Contains("BrokenQueries.Unkeyed", StringComparison.Ordinal) && p.Contains("has no key", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("BrokenQueries.Served", StringComparison.Ordinal) && p.Contains("neither a registered service nor an input type", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("BrokenQueries.Anything", StringComparison.Ordinal) && p.Contains("no type of the schema", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("fields named \"twice\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Interfaces_and_unions_take_the_classes_that_implement_them()
    {
        var sdl = SchemaPrinter.Print(new ClrSchemaBuilder().AddQueryType<ShapeQueries>().Build());
        Assert.Contains("interface Area {\n  name: String!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type Town2012 implements Area {", sdl, StringComparison.Ordinal);
        Assert.Contains("union Finding = Town2012 | Reserve", sdl, StringComparison.Ordinal);
        Assert.Contains("input ByCodeOrName @oneOf {", sdl, StringComparison.Ordinal);
    }

    public void Dispose() => _server.Dispose();
}

[QueryType]
public static class BrokenQueries
{
    [UsePaging]
    public static IQueryable<NoKey> Unkeyed() => Array.Empty<NoKey>().AsQueryable();

    public static string Served(IDisposable service) => $"{service}";

    public static object Anything() => 2;

    public static int Twice() => 2;

    public static int GetTwice() => 2;
}

public sealed record NoKey(string Label);

public sealed class ShapeQueries
{
    private readonly Reserve? _reserve = new("Nukak");

    public IReadOnlyList<IArea> Areas([GraphQLName("by")] ByCodeOrName wanted) => [new Town2012(wanted.Code ?? "", TownKind.Municipality), .. _reserve is null ? [] : new IArea[] { _reserve }];

    public IFinding? Find() => _reserve;
}

[OneOf]
[GraphQLName("ByCodeOrName")]
public sealed record ByCodeOrName(string? Code, string? Name);

[InterfaceType]
public interface IArea
{
    string Name { get; }
}

[UnionType]
public interface IFinding;

public sealed record Town2012(string Name, TownKind Kind) : IArea, IFinding;

public sealed record Reserve(string Name) : IArea, IFinding;
