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
        Assert.Equal(text, JsonSerializer.Deserialize<string>(writer.ToString()));
    }

    [Fact]
    public void Unpaired_surrogate_becomes_the_replacement_character()
    {
        using ResponseWriter writer = new();
        writer.WriteString("a\ud83d");
        Assert.Equal("a\ufffd", JsonSerializer.Deserialize<string>(writer.ToString()));
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

    [Fact]
    public void Long_answer_reads_back_whole_and_goes_back_to_any_position()
    {
        using ResponseWriter writer = new(16);
        List<int> positions = [];
        var expected = string.Concat(Enumerable.Range(10_000, 20_000));
        for (var number = 10_000; number < 30_000; number++)
        {
            positions.Add(writer.Position);
            writer.WriteInt32(number);
        }

        Assert.Equal(expected, writer.ToString());
        Assert.Equal(expected.Length, writer.Written.Length);
        foreach (var kept in new[] { 19_999, 10_000, 9_999, 3, 0 })
        {
            writer.Truncate(positions[kept]);
            writer.WriteBoolean(true);
            Assert.Equal(expected[..(kept * 5)] + "true", writer.ToString());
        }
    }
}
