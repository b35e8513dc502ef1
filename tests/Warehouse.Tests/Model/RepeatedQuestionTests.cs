using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Model;

public sealed class RepeatedQuestionTests
{
    [Fact]
    public async Task Is_answered_anew_for_other_values_even_if_they_are_longer()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        await using var store = stores.Operational();
        using var people = PeopleOf(stores, store, "indicator", "month");
        Assert.Empty(people.Ask("QOL", 3));
        Assert.Equal([20L], people.Ask("INC_CHANGE", 3));
        Assert.Equal([10L], people.Ask("INC_CHANGE", 4));
        Assert.Empty(people.Ask("INC_CHANGE", 5));
    }

    [Fact]
    public async Task Of_a_variable_that_it_does_not_capture_is_refused()
    {
        await using var stores = await Stores.CreateAsync();
        await using var store = stores.Operational();
        Assert.Contains("'year'", Assert.Throws<ArgumentException>(() => PeopleOf(stores, store, "indicator", "year")).Message);
    }

    private static RepeatedQuestion<long> PeopleOf(Stores stores, OperationalContext store, params string[] variables)
    {
        var (indicator, month) = ("", 0);
        return new(store, stores.Reader, store.OutcomeRecords.Where(r => r.IndicatorCode == indicator && r.Month == month).Select(r => new { r.People }), row => row.Int64(0), variables);
    }
}
