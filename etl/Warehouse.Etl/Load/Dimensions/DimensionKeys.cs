namespace Warehouse.Etl.Load.Dimensions;

/// <summary>The keys of the dimensions that outcomes point at, in memory: facts find theirs without asking the store.</summary>
/// <param name="Municipalities">By code and day.</param>
/// <param name="Indicators">By code; the empty code is the unknown indicator.</param>
/// <param name="Accumulations">How the values of an indicator are put together, by key.</param>
/// <param name="Programmes">By code.</param>
/// <param name="Entities">The executing entity of a programme, by key.</param>
/// <param name="Trainings">By type, level and modality; three empty texts are "not training".</param>
/// <param name="Commitments">By id in the operational store; 0 is "none".</param>
/// <param name="Sources">The source of an import batch, by key.</param>
internal sealed record DimensionKeys(
    MunicipalityKeys Municipalities,
    IReadOnlyDictionary<string, int> Indicators,
    Accumulations Accumulations,
    IReadOnlyDictionary<string, int> Programmes,
    IReadOnlyDictionary<int, string> Entities,
    TrainingKeys Trainings,
    IReadOnlyDictionary<int, int> Commitments,
    IReadOnlyDictionary<int, string> Sources)
{
    /// <summary>Brings every dimension up to date, but for kinds of training and periods, which outcomes tell.</summary>
    public static async Task<DimensionKeys> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        await PopulationGroupDimension.LoadAsync(session, cancellationToken);
        await PlanDimension.LoadAsync(session, cancellationToken);
        await PovertyIndexDimension.LoadAsync(session, cancellationToken);
        await ReviewCycleDimension.LoadAsync(session, cancellationToken);
        var (indicators, accumulations) = await IndicatorDimension.LoadAsync(session, cancellationToken);
        return new(
            await MunicipalityDimension.LoadAsync(session, cancellationToken),
            indicators,
            accumulations,
            await ProgrammeDimension.LoadAsync(session, cancellationToken),
            ProgrammeDimension.Entities(session),
            TrainingKeys.Read(session),
            await CommitmentDimension.LoadAsync(session, cancellationToken),
            await BatchDimension.LoadAsync(session, cancellationToken));
    }
}
