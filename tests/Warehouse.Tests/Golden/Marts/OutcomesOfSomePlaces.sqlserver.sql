DECLARE @Value bit = CAST(0 AS bit);
DECLARE @places nvarchar(4000) = N'[27,44]';

SELECT [d0].[Code] AS [Indicator], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([a].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[People]), CAST(0 AS bigint))
END AS [People], CASE
    WHEN MAX([a].[CostCop]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[CostCop]), CAST(0 AS bigint))
END AS [CostCop], COUNT(DISTINCT ([d].[Code])) AS [Municipalities]
FROM [dw].[AggregateOutcomes] AS [a]
INNER JOIN [dw].[DimMunicipalities] AS [d] ON [a].[MunicipalityKey] = [d].[Key]
INNER JOIN [dw].[DimIndicators] AS [d0] ON [a].[IndicatorKey] = [d0].[Key]
WHERE [a].[Demonstration] = @Value AND [a].[MunicipalityKey] IN (
    SELECT [p].[value]
    FROM OPENJSON(@places) WITH ([value] int '$') AS [p]
)
GROUP BY [d0].[Code]
