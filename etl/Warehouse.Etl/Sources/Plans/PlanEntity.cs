namespace Warehouse.Etl.Sources.Plans;

/// <summary>How the plan files name whose plan it is: a municipality by five digits, a department by two.</summary>
internal static class PlanEntity
{
    /// <summary>Reads the column <c>entity_code</c>.</summary>
    public static string Of(Fields fields) =>
        fields.Code("entity_code", fields.OptionalText("entity_code")?.Length == 2 ? 2 : 5);
}
