using Warehouse.GraphQL.Language;
using Xunit;

namespace Warehouse.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void Printer_lays_out_operations()
    {
        var document = Parser.Parse("query Poorest($first:Int=10){municipalities(first:$first,where:{pdet:{eq:true}})@include(if:true){...on Municipality{name:title}...F}}");

        Assert.Equal(
            """
            query Poorest($first: Int = 10) {
              municipalities(first: $first, where: { pdet: { eq: true } }) @include(if: true) {
                ... on Municipality {
                  name: title
                }
                ...F
              }
            }
            """,
            Printer.Print(document));
    }

    [Fact]
    public void Printer_breaks_long_arguments_and_values()
    {
        var document = Parser.Parse("""{ municipalities(where: {department: {in: ["27", "44", "13", "70", "23", "20", "47", "08", "19", "52"]}, pdet: true}) { code } }""");

        Assert.Equal(
            """
            {
              municipalities(
                where: {
                  department: { in: ["27", "44", "13", "70", "23", "20", "47", "08", "19", "52"] }
                  pdet: true
                }
              ) {
                code
              }
            }
            """,
            Printer.Print(document));
    }

    [Fact]
    public void Printer_lays_out_definitions_with_their_descriptions()
    {
        const string Sdl = """"
            """A municipality."""
            type Municipality implements Node & Place @cost(weight: 1) {
              """
              Multidimensional poverty,
                in percent.
              """
              poverty(
                """Year of the census."""
                year: Int = 2018
              ): Float @deprecated
            }

            extend union Found = Municipality | Department

            directive @cost(weight: Int!) repeatable on OBJECT | FIELD_DEFINITION
            """";

        Assert.Equal(Sdl, Printer.Print(Parser.Parse(Sdl)));
    }

    [Theory]
    [InlineData("\"a\\u0007\\n\\\"\\\\\"")]
    [InlineData("[1, -2.5e3, true, null, HIGH, $x, {  }]")]
    public void Printer_writes_values_as_they_were_read(string value) =>
        Assert.Equal(value, Printer.Print(Parser.ParseValue(value)));
}
