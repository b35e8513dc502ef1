using Warehouse.Etl.Import.Opportunities;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Tests.Etl.Opportunities;

public sealed class OpportunityScorerTests
{
    private static readonly OpportunityScorer Scorer = new(
    [
        Rule(OutcomeArea.Employment, OpportunityRuleKind.Programme, "3602", 6),
        Rule(OutcomeArea.Employment, OpportunityRuleKind.Prefix, "generacion empleo", 4),
        Rule(OutcomeArea.Training, OpportunityRuleKind.Prefix, "capacit", 10),
        Rule(OutcomeArea.Training, OpportunityRuleKind.Prefix, "nino", -10),
        Rule(OutcomeArea.Training, OpportunityRuleKind.Word, "sena", 10),
    ]);

    [Theory]
    [InlineData("Generación y formalización del empleo", "")]
    [InlineData("GENERACIÓN de Empleos", "Employment")]
    [InlineData("Capacitar a jóvenes; capacitación", "Training")]
    [InlineData("Capacitación a niñas y niños", "")]
    [InlineData("Convenio con el SENA", "Training")]
    [InlineData("Senado de la República", "")]
    public void Words_count_whatever_their_accents_endings_and_small_words(string text, string areas) =>
        Assert.Equal(areas, string.Join(' ', Scorer.Areas("360201500", text).Select(a => a.Area)));

    [Fact]
    public void A_suggestion_says_its_points_and_what_spoke_for_it()
    {
        var area = Assert.Single(Scorer.Areas("360201500", "Servicio de generación de empleo. Generación de empleo juvenil"));
        Assert.Equal((10, "MGA 3602; generacion empleo"), (area.Score, area.Matches));
    }

    [Fact]
    public void A_project_without_code_and_words_has_none() => Assert.Empty(Scorer.Areas(null, "  "));

    private static OpportunityRule Rule(OutcomeArea area, OpportunityRuleKind kind, string value, int weight) =>
        new() { Area = area, Kind = kind, Value = value, Weight = weight, Note = "" };
}
