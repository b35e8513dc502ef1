DECLARE @Value bit = CAST(0 AS bit);

SELECT [d].[Year], [d].[IndicatorKey], [d].[PeriodKey], COALESCE(SUM([d].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([d].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([d].[People]), CAST(0 AS bigint))
END AS [People]
FROM [dw].[DepartmentOutcomes] AS [d]
WHERE [d].[Demonstration] = @Value
GROUP BY [d].[Year], [d].[IndicatorKey], [d].[PeriodKey]
