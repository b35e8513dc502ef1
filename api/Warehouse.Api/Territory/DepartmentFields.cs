using Warehouse.Api.Poverty;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a department.</summary>
[ObjectType<Department>(Only = [nameof(Department.Code), nameof(Department.Name)], Ids = [nameof(Department.Code)])]
public static class DepartmentFields
{
    /// <summary>Its municipalities by one poverty index, poorest first; those without value are left out.</summary>
    /// <param name="index">The index, e.g. <c>IPM_2005</c>.</param>
    /// <param name="first">How many at most.</param>
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<IReadOnlyList<PovertyRank>>> GetPoorestAsync(
        [Parent(nameof(Department.Code))] IReadOnlyList<Department> departments,
        [ID] string index,
        FieldPlan field,
        OperationalContext db,
        CancellationToken cancellationToken,
        int first = 5) =>
        PoorestOfDepartments.AskAsync(field, db, [.. departments.Select(d => d.Code)], index, first, cancellationToken);
}
