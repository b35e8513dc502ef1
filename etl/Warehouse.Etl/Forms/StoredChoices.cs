using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Forms;

/// <summary>Drop-downs of codes that the store knows.</summary>
internal static class StoredChoices
{
    /// <summary>The municipalities, of one regional where it is given; those that ended too, because old plans are theirs.</summary>
    public static ChoiceList Municipalities { get; } = new("Municipios", async (store, regional, cancellation) =>
        [.. (await store.Municipalities.Where(m => regional == null || m.RegionalCode == regional).OrderBy(m => m.Code)
            .Select(m => new { m.Code, m.Name }).ToListAsync(cancellation)).Select(m => Choice.Coded(m.Code, m.Name))]);

    /// <summary>The regionals, or the one that is given.</summary>
    public static ChoiceList Regionals { get; } = new("Regionales", async (store, regional, cancellation) =>
        [.. (await store.Regionals.Where(r => regional == null || r.Code == regional).OrderBy(r => r.Code).ToListAsync(cancellation))
            .Select(r => Choice.Coded(r.Code, r.Name))]);

    /// <summary>Training centres.</summary>
    public static ChoiceList Centres { get; } = new("Centros", async (store, regional, cancellation) =>
        [.. (await store.TrainingCentres.Where(c => regional == null || c.RegionalCode == regional).OrderBy(c => c.Code).ToListAsync(cancellation))
            .Select(c => Choice.Coded(c.Code, c.Name))]);

    /// <summary>Review cycles.</summary>
    public static ChoiceList Cycles { get; } = new("Ciclos", async (store, _, cancellation) =>
        [.. (await store.ReviewCycles.OrderBy(c => c.OpensOn).ToListAsync(cancellation)).Select(c => Choice.Coded(c.Code, c.Title))]);

    /// <summary>Indicators that are reported; of a ratio its parts are.</summary>
    public static ChoiceList Indicators { get; } = new("Indicadores", async (store, _, cancellation) =>
        [.. (await store.Indicators.Where(i => i.Accumulation != Accumulation.Ratio).OrderBy(i => i.Position).ToListAsync(cancellation))
            .Select(i => Choice.Coded(i.Code, $"{i.Name} ({i.UnitSpanish})"))]);

    /// <summary>Programmes.</summary>
    public static ChoiceList Programmes { get; } = new("Programas", async (store, _, cancellation) =>
        [.. (await store.Programmes.OrderBy(p => p.Code).ToListAsync(cancellation)).Select(p => Choice.Coded(p.Code, p.Name))]);

    /// <summary>Real commitments that were not given up, by their number.</summary>
    public static ChoiceList Commitments { get; } = new("Compromisos", async (store, regional, cancellation) =>
        [.. (await store.Commitments.Where(c => !c.Demonstration && c.Status != CommitmentStatus.Cancelled && (regional == null || c.RegionalCode == regional))
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.MunicipalityCode, c.Title }).ToListAsync(cancellation))
            .Select(c => Choice.Coded($"{c.Id}", $"{c.MunicipalityCode} {c.Title}"))]);
}
