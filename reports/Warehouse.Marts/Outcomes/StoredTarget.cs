using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>A target as it is stored.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="CommitmentId">Its commitment; null for a goal.</param>
internal sealed record StoredTarget(FactTarget Fact, int? CommitmentId)
{
    public int Year => Fact.PeriodKey / 100;

    /// <summary>In the indicator's unit: a rate is stored as a share, and its indicator is a percentage.</summary>
    public decimal Value => (decimal)Fact.Target!.Value * (Fact.IsRate ? 100 : 1);

    /// <summary>What a selection can be told of it.</summary>
    public KnownFacts Known(References references) => new()
    {
        Indicator = references.Indicators[Fact.IndicatorKey],
        Year = Year,
        Regional = Fact.RegionalCode,
        Entity = "SENA",
        Commitment = CommitmentId,
    };

    /// <summary>Where it stands among the dimensions that targets have.</summary>
    public OutcomeRow Key(References references) => new()
    {
        Regional = Fact.Scope == GoalScope.National ? null : Fact.RegionalCode,
        Year = Year,
        Area = references.Indicators[Fact.IndicatorKey].Area,
        Indicator = references.Indicators[Fact.IndicatorKey].Code,
        Commitment = CommitmentId,
    };
}
