using Warehouse.GraphQL.Types;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Builder_completes_types_that_refer_to_each_other()
    {
        var schema = new SchemaBuilder()
            .AddType(new ObjectType("Query") { FieldDefinitions = [new("plan", "Plan")] })
            .AddType(new ObjectType("Plan") { FieldDefinitions = [new("projects", "[Project!]!")] })
            .AddType(new ObjectType("Project") { FieldDefinitions = [new("plan", "Plan!")] })
            .Build();

        Assert.Same(schema.GetType("Project"), ((ObjectType)schema.GetType("Plan")!).Fields["projects"]!.Type.Named);
        Assert.Equal("[Project!]!", ((ObjectType)schema.GetType("Plan")!).Fields[0].Type.ToString());
        Assert.Same(schema.QueryType!.Fields["plan"]!.Type, schema.GetType("Plan"));
    }

    [Fact]
    public void Builder_reports_every_name_that_is_double_or_unknown()
    {
        var exception = Assert.Throws<SchemaException>(() => new SchemaBuilder()
            .AddType(new ObjectType("Query") { FieldDefinitions = [new("plan", "Plan"), new("year", "Int") { ArgumentDefinitions = [new("of", "Term!")] }] })
            .AddType(new ObjectType("Query"))
            .AddType(new ObjectType("Region") { InterfaceNames = ["Query"] })
            .Build());

        Assert.Equal(
            [
                "There can be only one type named \"Query\".",
                "Unknown type \"Plan\" at Query.plan.",
                "Unknown type \"Term\" at Query.year.of.",
                "Region implements must name an interface, but \"Query\" is of kind Object.",
            ],
            exception.Errors.Select(e => e.Message));
    }

    [Theory]
    [InlineData("Int")]
    [InlineData("[Int!]!")]
    [InlineData("[[Int]!]")]
    public void TypeReference_reads_what_it_writes(string notation) => Assert.Equal(notation, TypeReference.Parse(notation).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[Int")]
    [InlineData("Int]")]
    public void TypeReference_refuses_brackets_that_do_not_match(string notation) =>
        Assert.Throws<FormatException>(() => TypeReference.Parse(notation));
}
