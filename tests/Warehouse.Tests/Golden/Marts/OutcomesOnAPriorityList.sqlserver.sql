DECLARE @Value bit = CAST(0 AS bit);
DECLARE @cycleKey int = 1;

SELECT [a].[Year], [a].[IndicatorKey], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value]
FROM [dw].[AggregateOutcomes] AS [a]
WHERE [a].[Demonstration] = @Value AND [a].[MunicipalityKey] IN (
    SELECT [d0].[Key]
    FROM [dw].[FactPriorities] AS [f]
    INNER JOIN [dw].[DimMunicipalities] AS [d] ON [f].[MunicipalityKey] = [d].[Key]
    INNER JOIN [dw].[DimMunicipalities] AS [d0] ON [d].[Code] = [d0].[Code]
    WHERE [f].[ReviewCycleKey] = @cycleKey
)
GROUP BY [a].[Year], [a].[IndicatorKey]
