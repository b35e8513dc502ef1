DECLARE @from int = 201200;
DECLARE @to int = 201512;
DECLARE @demonstration bit = CAST(0 AS bit);
DECLARE @municipalities1 int = 1;
DECLARE @municipalities2 int = 2;

SELECT [f].[PeriodKey], [f].[MunicipalityKey], [f].[IndicatorKey], [f].[ProgrammeKey], [f].[TrainingKey], [f].[PopulationGroupKey], [f].[CommitmentKey], [f].[Verified], [f].[Demonstration], [f].[BatchId], [f].[CostCop], [f].[People], [f].[Records], [f].[Value]
FROM [dw].[FactOutcomes] AS [f]
WHERE [f].[PeriodKey] >= @from AND [f].[PeriodKey] <= @to AND [f].[Demonstration] = @demonstration AND [f].[MunicipalityKey] IN (@municipalities1, @municipalities2)
ORDER BY [f].[PeriodKey], [f].[MunicipalityKey], [f].[IndicatorKey], [f].[ProgrammeKey], [f].[TrainingKey], [f].[PopulationGroupKey], [f].[CommitmentKey], [f].[Verified], [f].[Demonstration], [f].[BatchId]
