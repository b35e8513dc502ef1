using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>The codes of one kind that the store knows.</summary>
internal sealed class KnownCodes
{
    private readonly HashSet<string> codes;
    private readonly string kind;
    private readonly string hint;

    private KnownCodes(HashSet<string> codes, string kind, string hint) => (this.codes, this.kind, this.hint) = (codes, kind, hint);

    /// <summary>Municipalities of today and codes that ended.</summary>
    public static Task<KnownCodes> MunicipalitiesAsync(ImportSession session) => ReadAsync(
        session, session.Store.Municipalities.Select(m => m.Code), "municipality", "it is neither in DIVIPOLA nor among the codes that ended");

    /// <summary>Departments.</summary>
    public static Task<KnownCodes> DepartmentsAsync(ImportSession session) =>
        ReadAsync(session, session.Store.Departments.Select(d => d.Code), "department", "DIVIPOLA has no such department");

    /// <summary>Regionals.</summary>
    public static Task<KnownCodes> RegionalsAsync(ImportSession session) =>
        ReadAsync(session, session.Store.Regionals.Select(r => r.Code), "regional", "SENA has no such regional");

    /// <summary>Training centres.</summary>
    public static Task<KnownCodes> CentresAsync(ImportSession session) =>
        ReadAsync(session, session.Store.TrainingCentres.Select(c => c.Code), "training centre", "SENA has no such centre");

    /// <summary>Programmes.</summary>
    public static Task<KnownCodes> ProgrammesAsync(ImportSession session) =>
        ReadAsync(session, session.Store.Programmes.Select(p => p.Code), "programme", "no catalogue of programmes has it");

    /// <summary>Indicators of the catalogue.</summary>
    public static Task<KnownCodes> IndicatorsAsync(ImportSession session) =>
        ReadAsync(session, session.Store.Indicators.Select(i => i.Code), "indicator", "the catalogue of indicators lacks it");

    /// <summary>Poverty indices.</summary>
    public static Task<KnownCodes> PovertyIndicesAsync(ImportSession session) =>
        ReadAsync(session, session.Store.PovertyIndices.Select(i => i.Code), "poverty index", "the catalogue of indices lacks it");

    /// <summary>Review cycles.</summary>
    public static Task<KnownCodes> CyclesAsync(ImportSession session) =>
        ReadAsync(session, session.Store.ReviewCycles.Select(c => c.Code), "review cycle", "no such cycle is defined");

    /// <summary>Refuses a code that is not known; null is left alone.</summary>
    public Problem? Refuse(string? code, string field) => code is null || codes.Contains(code) ? null
        : new(Rules.KnownCode, field, $"{field}: the {kind} \"{code}\" is not known; {hint}.");

    private static async Task<KnownCodes> ReadAsync(ImportSession session, IQueryable<string> query, string kind, string hint) =>
        new(await query.ToHashSetAsync(session.Cancellation), kind, hint);
}
