using Warehouse.Etl.Load;

namespace Warehouse.Tests.Etl.Load;

public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Rows_stay_the_same_and_in_order(int rows) => Assert.Equal(Enumerable.Range(0, rows), Enumerable.Range(0, rows).MadeAhead());

    [Fact]
    public void What_goes_wrong_while_rows_are_made_is_told_to_who_uses_them()
    {
        var rows = Enumerable.Range(0, 5_000).Select(i => i == 4_000 ? throw new InvalidDataException("row 4000") : i);
        Assert.Equal("row 4000", Assert.Throws<InvalidDataException>(() => rows.MadeAhead().Count()).Message);
    }

    [Fact]
    public void Nobody_makes_rows_any_more_once_they_are_not_wanted()
    {
        var ended = false;
        Assert.Equal([0, 1, 2], Endless().MadeAhead().Take(3));
        Assert.True(ended);

        IEnumerable<int> Endless()
        {
            try
            {
                for (var i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                ended = true;
            }
        }
    }
}
