using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Details;

/// <summary>One outcome fact with everything that it refers to. Missing is null.</summary>
/// <param name="Fact">Value (in the indicator's unit, as it adds up), people, cost in COP, and whether it was verified.</param>
/// <param name="Period">Year and month; the month is null in annual figures.</param>
/// <param name="Municipality">Municipality as it was in the period.</param>
/// <param name="Indicator">Indicator.</param>
/// <param name="Programme">Programme and the entity that carried it out.</param>
/// <param name="Training">Type, level and modality; all null when it is not training.</param>
/// <param name="Sex">Sex as reported.</param>
public readonly record struct DetailRow(
    FactOutcome Fact, DimPeriod Period, DimMunicipality Municipality, DimIndicator Indicator, DimProgramme Programme, DimTraining Training, Sex Sex);
