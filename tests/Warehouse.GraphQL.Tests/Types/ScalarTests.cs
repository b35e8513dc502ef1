using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Scalars;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types;

public sealed class ScalarTests
{
    private static readonly Dictionary<string, ScalarType> Scalars = new ScalarType[]
    {
        BuiltInScalars.Int, BuiltInScalars.Float, BuiltInScalars.String, BuiltInScalars.Boolean, BuiltInScalars.Id,
        BuiltInScalars.Long, BuiltInScalars.Decimal, BuiltInScalars.Date, BuiltInScalars.DateTime,
    }.ToDictionary(s => s.Name);

    [Theory]
    [InlineData("Int", "-12", "-12")]
    [InlineData("Float", "1.5e3", "1500")]
    [InlineData("Float", "3", "3")]
    [InlineData("String", "\"Quibdó\"", "\"Quibdó\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "27001", "\"27001\"")]
    [InlineData("Long", "7290148000000", "7290148000000")]
    [InlineData("Long", "\"9223372036854775807\"", "9223372036854775807")]
    [InlineData("Decimal", "72.3361", "72.3361")]
    [InlineData("Date", "\"2012-03-20\"", "\"2012-03-20\"")]
    [InlineData("DateTime", "\"2012-03-20T08:00:00.500-05:00\"", "\"2012-03-20T13:00:00.5Z\"")]
    public void Scalar_takes_literals_and_variables_and_gives_results(string name, string input, string output)
    {
        var scalar = Scalars[name];
        Assert.Equal(output, Write(scalar, scalar.CoerceLiteral(Parser.ParseValue(input))));
        Assert.Equal(output, Write(scalar, scalar.CoerceVariable(JsonElement.Parse(input))));
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.0e3")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Float", "1e400")]
    [InlineData("String", "27001")]
    [InlineData("Boolean", "1")]
    [InlineData("ID", "1.5")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Decimal", "\"much\"")]
    [InlineData("Date", "\"2012-02-30\"")]
    [InlineData("Date", "\"2012-3-20\"")]
    [InlineData("DateTime", "\"2012-03-20T08:00:00\"")]
    public void Scalar_refuses_literals_that_are_none_of_its_values(string name, string input) =>
        Assert.Throws<GraphQLException>(() => Scalars[name].CoerceLiteral(Parser.ParseValue(input)));

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("ID", "27001", "\"27001\"")]
    public void Scalar_takes_whole_numbers_of_any_spelling_in_variables(string name, string input, string output) =>
        Assert.Equal(output, Write(Scalars[name], Scalars[name].CoerceVariable(JsonElement.Parse(input))));

    private static string Write(ScalarType scalar, object value)
    {
        using ResponseWriter writer = new();
        scalar.CoerceResult(value, writer);
        return writer.ToString();
    }
}
