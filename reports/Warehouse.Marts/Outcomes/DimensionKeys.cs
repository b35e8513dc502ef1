using System.Linq.Expressions;

namespace Warehouse.Marts.Outcomes;

/// <summary>Where each dimension stands in a row.</summary>
internal static class DimensionKeys
{
    /// <summary>Dimensions of territory: the ones that inhabitants have too.</summary>
    public static IReadOnlySet<OutcomeDimension> Territorial { get; } = new HashSet<OutcomeDimension>
    {
        OutcomeDimension.Department, OutcomeDimension.Regional, OutcomeDimension.Municipality, OutcomeDimension.PovertyQuintile,
        OutcomeDimension.Priority,
    };

    /// <summary>Dimensions that the yearly aggregate has.</summary>
    public static IReadOnlySet<OutcomeDimension> Aggregated { get; } = new HashSet<OutcomeDimension>(Territorial)
    {
        OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Year, OutcomeDimension.Entity,
    };

    /// <summary>What the sums by department lack of the yearly aggregate.</summary>
    public static IReadOnlySet<string> OfMunicipalities { get; } = new HashSet<string>
    {
        nameof(OutcomeSource.Municipality), nameof(OutcomeSource.MunicipalityKey), nameof(OutcomeSource.PovertyQuintile), nameof(OutcomeSource.Priority),
    };

    /// <summary>Dimensions that may be missing.</summary>
    public static IReadOnlySet<OutcomeDimension> Nullable { get; } = new HashSet<OutcomeDimension>
    {
        OutcomeDimension.PovertyQuintile, OutcomeDimension.Quarter, OutcomeDimension.Month, OutcomeDimension.Level,
        OutcomeDimension.Modality, OutcomeDimension.Commitment,
    };

    /// <summary>The dimension of a row.</summary>
    public static LambdaExpression Of(OutcomeDimension dimension) => dimension switch
    {
        OutcomeDimension.Department => Key(s => s.DepartmentCode),
        OutcomeDimension.Regional => Key(s => s.RegionalCode),
        OutcomeDimension.Municipality => Key(s => s.Municipality.Code),
        OutcomeDimension.PovertyQuintile => Key(s => s.PovertyQuintile),
        OutcomeDimension.Priority => Key(s => s.Priority),
        OutcomeDimension.Area => Key(s => s.Indicator.Area),
        OutcomeDimension.Indicator => Key(s => s.Indicator.Code),
        OutcomeDimension.Year => Key(s => s.Year),
        OutcomeDimension.Quarter => Key(s => s.Period.Quarter),
        OutcomeDimension.Month => Key(s => s.Period.Month),
        OutcomeDimension.Entity => Key(s => s.EntityCode),
        OutcomeDimension.Programme => Key(s => s.Programme.Code),
        OutcomeDimension.Level => Key(s => s.Training.Level),
        OutcomeDimension.Modality => Key(s => s.Training.Modality),
        OutcomeDimension.Sex => Key(s => s.PopulationGroup.Sex),
        OutcomeDimension.Commitment => Key(s => s.Commitment.CommitmentId),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    /// <summary>A member of a row, typed by itself.</summary>
    public static LambdaExpression Key<T>(Expression<Func<OutcomeSource, T>> member) => member;
}
