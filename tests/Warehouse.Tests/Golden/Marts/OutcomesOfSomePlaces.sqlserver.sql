DECLARE @Value bit = CAST(0 AS bit);
DECLARE @places nvarchar(4000) = N'[27,44]';

SELECT [d2].[Code] AS [Indicator], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([a].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[People]), CAST(0 AS bigint))
END AS [People], CASE
    WHEN MAX([a].[CostCop]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[CostCop]), CAST(0 AS bigint))
END AS [CostCop], COUNT(DISTINCT ([d1].[Code])) AS [Municipalities]
FROM [dw].[AggregateOutcomes] AS [a]
INNER JOIN [dw].[DimMunicipalities] AS [d1] ON [a].[MunicipalityKey] = [d1].[Key]
INNER JOIN [dw].[DimIndicators] AS [d2] ON [a].[IndicatorKey] = [d2].[Key]
WHERE [a].[Year] IN (
    SELECT [d].[Year]
    FROM [dw].[DimPeriods] AS [d]
) AND [a].[IndicatorKey] IN (
    SELECT [d0].[Key]
    FROM [dw].[DimIndicators] AS [d0]
) AND [a].[Demonstration] = @Value AND [a].[MunicipalityKey] IN (
    SELECT [p].[value]
    FROM OPENJSON(@places) WITH ([value] int '$') AS [p]
)
GROUP BY [d2].[Code]
