using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Kinds of training that outcomes name.</summary>
internal static class TrainingDimension
{
    public static async Task<Dictionary<(string Type, string Level, string Modality), int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var kinds = await stage.Operational.OutcomeRecords
            .Where(r => r.TrainingType != "" || r.TrainingLevel != "" || r.Modality != "")
            .Select(r => new { r.TrainingType, r.TrainingLevel, r.Modality })
            .Distinct()
            .ToListAsync(cancellationToken);
        var members = kinds
            .OrderBy(k => k.TrainingType, StringComparer.Ordinal).ThenBy(k => k.TrainingLevel, StringComparer.Ordinal).ThenBy(k => k.Modality, StringComparer.Ordinal)
            .Select(k => new DimTraining { Type = NullIfEmpty(k.TrainingType), Level = NullIfEmpty(k.TrainingLevel), Modality = NullIfEmpty(k.Modality) });
        return await Members.MergeAsync(stage, new DimTraining(), members, t => (t.Type ?? "", t.Level ?? "", t.Modality ?? ""), cancellationToken);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
