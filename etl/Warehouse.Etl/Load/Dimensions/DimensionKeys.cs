using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>The keys of every dimension, in memory: facts find theirs without asking the store.</summary>
/// <param name="Municipalities">By code and day.</param>
/// <param name="Indicators">By code; the empty code is the unknown indicator.</param>
/// <param name="Accumulations">How the values of an indicator are put together, by key.</param>
/// <param name="Programmes">By code.</param>
/// <param name="Trainings">By type, level and modality; three empty texts are "not training".</param>
/// <param name="Plans">By id in the operational store; 0 is "no plan".</param>
/// <param name="Commitments">By id in the operational store; 0 is "none".</param>
/// <param name="PovertyIndices">By code.</param>
/// <param name="ReviewCycles">By code.</param>
internal sealed record DimensionKeys(
    MunicipalityKeys Municipalities,
    IReadOnlyDictionary<string, int> Indicators,
    IReadOnlyDictionary<int, Accumulation> Accumulations,
    IReadOnlyDictionary<string, int> Programmes,
    IReadOnlyDictionary<(string Type, string Level, string Modality), int> Trainings,
    IReadOnlyDictionary<int, int> Plans,
    IReadOnlyDictionary<int, int> Commitments,
    IReadOnlyDictionary<string, int> PovertyIndices,
    IReadOnlyDictionary<string, int> ReviewCycles)
{
    /// <summary>Brings every dimension up to date.</summary>
    public static async Task<DimensionKeys> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        await PeriodDimension.LoadAsync(stage, cancellationToken);
        await PopulationGroupDimension.LoadAsync(stage, cancellationToken);
        var indicators = await IndicatorDimension.LoadAsync(stage, cancellationToken);
        return new(
            await MunicipalityDimension.LoadAsync(stage, cancellationToken),
            indicators,
            await IndicatorDimension.AccumulationsAsync(stage, cancellationToken),
            await ProgrammeDimension.LoadAsync(stage, cancellationToken),
            await TrainingDimension.LoadAsync(stage, cancellationToken),
            await PlanDimension.LoadAsync(stage, cancellationToken),
            await CommitmentDimension.LoadAsync(stage, cancellationToken),
            await PovertyIndexDimension.LoadAsync(stage, cancellationToken),
            await ReviewCycleDimension.LoadAsync(stage, cancellationToken));
    }
}
