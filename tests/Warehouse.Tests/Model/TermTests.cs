using Warehouse.Model.Operational.Plans;

namespace Warehouse.Tests.Model;

public sealed class TermTests
{
    [Theory]
    [InlineData("2012-2015")]
    [InlineData("2024-2027")]
    public void Term_is_read_as_it_is_written(string text)
    {
        Assert.True(Term.TryParse(text, out var term));
        Assert.Equal(text, term.ToString());
        Assert.Equal(term, Term.Of(term.FirstDay));
        Assert.Equal(term, Term.Of(term.LastDay));
        Assert.False(term.Contains(term.LastDay.AddDays(1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2012")]
    [InlineData("2012/2015")]
    [InlineData("2012-2016")]
    [InlineData("2013-2016")]
    [InlineData("-012-2015")]
    [InlineData("2015-2012")]
    public void Other_years_are_no_term(string? text) => Assert.False(Term.TryParse(text, out _));
}
