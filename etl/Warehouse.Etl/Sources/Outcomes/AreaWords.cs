using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>The words by which files name the outcome areas.</summary>
internal static class AreaWords
{
    private static readonly Dictionary<string, OutcomeArea> Areas = new()
    {
        ["TRAINING"] = OutcomeArea.Training,
        ["EMPLOYMENT"] = OutcomeArea.Employment,
        ["ENTREPRENEURSHIP"] = OutcomeArea.Entrepreneurship,
        ["INCOME"] = OutcomeArea.Income,
        ["QUALITY_OF_LIFE"] = OutcomeArea.QualityOfLife,
    };

    public static OutcomeArea Read(Fields fields, string column) => Areas.GetValueOrDefault(fields.Word(column, [.. Areas.Keys]));
}
