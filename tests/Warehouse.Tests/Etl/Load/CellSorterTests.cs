using Warehouse.Etl.Load.Outcomes;

namespace Warehouse.Tests.Etl.Load;

public sealed class CellSorterTests
{
    [Theory]
    [InlineData(0, 100)]
    [InlineData(1_000, 5_000)]
    [InlineData(20_000, 1_024)]
    public void Cells_come_in_the_order_of_the_facts_whether_they_fit_in_memory_or_not(int count, int inMemory)
    {
        var random = new Random(112);
        using var sorter = new CellSorter(inMemory);
        List<OutcomeCell> cells = [];
        for (var i = 0; i < count; i++)
        {
            cells.Add(new()
            {
                Period = random.Next(201200, 201213),
                Municipality = random.Next(20),
                Indicator = random.Next(5),
                Training = random.Next(3),
                Verified = random.Next(2) == 0,
                Records = 1,
                Value = i,
                People = random.Next(2) == 0 ? i : null,
            });
            sorter.Add(cells[^1]);
        }

        var sorted = sorter.Sorted().ToList();
        Assert.Equal(cells.Order().Select(c => (c.Period, c.Municipality, c.Indicator, c.Training, c.Verified)), sorted.Select(c => (c.Period, c.Municipality, c.Indicator, c.Training, c.Verified)));
        Assert.Equal(cells.OrderBy(c => c.Value), sorted.OrderBy(c => c.Value));
    }

    [Fact]
    public void Cells_of_one_key_become_one_and_a_missing_amount_stays_missing()
    {
        OutcomeCell cell = new() { Period = 201203, Records = 1, Value = 5 };
        var joined = OutcomeCell.Joined([cell, cell with { Value = 7, People = 3 }, cell with { Period = 201204 }]).ToList();
        Assert.Equal([(201203, 12L, 3L, null, 2), (201204, 5L, null, null, 1)], joined.Select(c => (c.Period, c.Value, c.People, c.CostCop, c.Records)));
    }
}
