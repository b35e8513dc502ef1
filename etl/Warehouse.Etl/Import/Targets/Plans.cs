using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Plans as files name them: by the code of the municipality or the department, and the term.</summary>
internal static class Plans
{
    /// <summary>Term of the shipped SisPT exports, whose detail files do not repeat it.</summary>
    public const string SisptTerm = "2024-2027";

    /// <summary>Opens the table of real plans.</summary>
    /// <param name="session">The import.</param>
    /// <param name="only">The properties that the source owns, by name.</param>
    public static Task<Table<Plan>> ReadAsync(ImportSession session, params string[] only) =>
        new Table<Plan>(session, p => KeyOf(p.MunicipalityCode ?? p.DepartmentCode!, p.Term), only)
            .ReadAsync(q => q.Where(p => !p.Demonstration));

    /// <summary>The natural key.</summary>
    public static object KeyOf(string entityCode, string term) => (entityCode, term);
}
