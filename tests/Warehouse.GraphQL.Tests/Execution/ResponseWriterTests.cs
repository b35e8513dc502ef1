using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class ResponseWriterTests
{
    [Theory]
    [InlineData("Quibdó")]
    [InlineData("«a» \"b\" \\ / \b\f\n\r\t \u0001\u001f\u007f\u2028 😀")]
    [InlineData("")]
    public void Text_reads_back_the_same(string text)
    {
        using ResponseWriter writer = new(16);
        writer.WriteString(text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(writer.Written.Span));
    }

    [Fact]
    public void Unpaired_surrogate_becomes_the_replacement_character()
    {
        using ResponseWriter writer = new();
        writer.WriteString("a\ud83d");
        Assert.Equal("a\ufffd", JsonSerializer.Deserialize<string>(writer.Written.Span));
    }

    [Fact]
    public void Numbers_are_written_as_JSON_in_every_culture()
    {
        using ResponseWriter writer = new(1);
        writer.WriteInt64(long.MinValue);
        writer.WriteByte((byte)' ');
        writer.WriteDouble(89.47);
        writer.WriteByte((byte)' ');
        writer.WriteDecimal(7.10m);
        writer.WriteByte((byte)' ');
        writer.WriteSingle(0.1f);
        Assert.Equal("-9223372036854775808 89.47 7.1 0.1", writer.ToString());
        Assert.Throws<GraphQLException>(() => writer.WriteDouble(double.NaN));
    }

    [Fact]
    public void Truncate_goes_back_to_a_position()
    {
        using ResponseWriter writer = new();
        writer.WriteBoolean(true);
        var position = writer.Position;
        writer.WriteString(new string('x', 10_000));
        writer.Truncate(position);
        Assert.Equal("true", writer.ToString());
    }
}
