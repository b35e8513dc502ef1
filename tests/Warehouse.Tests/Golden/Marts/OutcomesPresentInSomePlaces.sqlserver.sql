DECLARE @Value bit = CAST(0 AS bit);
DECLARE @places nvarchar(4000) = N'[27,44]';

SELECT [a].[Year], [a].[IndicatorKey], [a].[MunicipalityKey], [a].[PeriodKey], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([a].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[People]), CAST(0 AS bigint))
END AS [People]
FROM [dw].[AggregateOutcomes] AS [a]
WHERE [a].[Demonstration] = @Value AND [a].[MunicipalityKey] IN (
    SELECT [p].[value]
    FROM OPENJSON(@places) WITH ([value] int '$') AS [p]
)
GROUP BY [a].[Year], [a].[IndicatorKey], [a].[MunicipalityKey], [a].[PeriodKey]
