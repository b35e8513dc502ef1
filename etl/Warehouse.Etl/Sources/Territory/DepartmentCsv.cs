namespace Warehouse.Etl.Sources.Territory;

/// <summary>A department with the number of units that DIVIPOLA counts in it.</summary>
internal sealed record DepartmentRow(string Code, string Name, int Municipalities, int NonMunicipalisedAreas);

/// <summary>The 33 departments (DANE). Grain: department.</summary>
internal sealed class DepartmentCsv() : CsvLayout<DepartmentRow>(
    "department_code", "department_name", "municipalities", "non_municipalized_areas")
{
    /// <inheritdoc/>
    protected override DepartmentRow Parse(Fields fields) => new(
        fields.Code("department_code", 2), fields.Text("department_name"),
        fields.Int("municipalities"), fields.Int("non_municipalized_areas"));
}
