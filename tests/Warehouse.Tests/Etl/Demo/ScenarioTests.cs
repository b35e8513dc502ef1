using Warehouse.Etl.Demo;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Etl.Demo;

public sealed class ScenarioTests
{
    [Theory]
    [InlineData(0.05, 1, 56)]
    [InlineData(1, 1, 1122)]
    [InlineData(2.5, 3, 935)]
    [InlineData(15, 3, 5610)]
    public void A_scale_makes_terms_first_and_then_breadth(double scale, int terms, int breadth)
    {
        var scenario = new Scenario(scale, 1);
        Assert.Equal(terms, scenario.Terms);
        Assert.InRange(Enumerable.Range(0, 1122).Sum(scenario.BreadthAt), breadth - 1, breadth + 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(19)]
    [InlineData(double.NaN)]
    public void A_scale_outside_its_range_is_refused(double scale) => Assert.Throws<ArgumentOutOfRangeException>(() => new Scenario(scale, 1));

    [Fact]
    public void Programmes_of_an_area_differ_so_that_the_largest_scale_keeps_the_grain() => Assert.All(
        Enum.GetValues<OutcomeArea>(), area => Assert.Equal(Programmes.Count, Enumerable.Range(0, Programmes.Count).Select(p => Programmes.Of(area, p)).Distinct().Count()));

    [Fact]
    public void Chance_draws_the_same_numbers_on_every_machine()
    {
        var chance = Chance.Of(112).For("outcomes").For("27001");
        Assert.Equal([282165, 374437, 240587], new[] { chance.Between(0, 999_999), chance.Between(0, 999_999), chance.Between(0, 999_999) });
    }

    [Fact]
    public void What_one_subject_draws_does_not_depend_on_another()
    {
        var (quiet, busy) = (Chance.Of(1), Chance.Of(1));
        for (var i = 0; i < 100; i++)
            busy.For("plans").Next();
        busy.Next();
        Assert.Equal(quiet.For("reviews").Next(), busy.For("reviews").Next());
    }
}
