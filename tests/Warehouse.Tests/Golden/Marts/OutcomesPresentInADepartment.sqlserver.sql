DECLARE @Value bit = CAST(0 AS bit);
DECLARE @first int = 27;
DECLARE @last int = 29;

SELECT [a].[Year], [a].[IndicatorKey], [a].[MunicipalityKey], [a].[PeriodKey], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([a].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[People]), CAST(0 AS bigint))
END AS [People]
FROM [dw].[AggregateOutcomes] AS [a]
WHERE [a].[Year] IN (
    SELECT [d].[Year]
    FROM [dw].[DimPeriods] AS [d]
) AND [a].[IndicatorKey] IN (
    SELECT [d0].[Key]
    FROM [dw].[DimIndicators] AS [d0]
) AND [a].[Demonstration] = @Value AND [a].[MunicipalityKey] >= @first AND [a].[MunicipalityKey] <= @last
GROUP BY [a].[Year], [a].[IndicatorKey], [a].[MunicipalityKey], [a].[PeriodKey]
