DECLARE @load int = 7;
DECLARE @Value bit = CAST(0 AS bit);

SELECT [d].[Code] AS [Municipality], [d0].[Code] AS [Indicator], COALESCE(SUM([p].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([p].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([p].[People]), CAST(0 AS bigint))
END AS [People], CASE
    WHEN MAX([p].[CostCop]) IS NULL THEN NULL
    ELSE COALESCE(SUM([p].[CostCop]), CAST(0 AS bigint))
END AS [CostCop], COUNT(DISTINCT ([d].[Code])) AS [Municipalities]
FROM [dw].[PublishedOutcomes] AS [p]
INNER JOIN [dw].[DimMunicipalities] AS [d] ON [p].[MunicipalityKey] = [d].[Key]
INNER JOIN [dw].[DimIndicators] AS [d0] ON [p].[IndicatorKey] = [d0].[Key]
WHERE [p].[FromLoad] <= @load AND [p].[ToLoad] > @load AND [p].[Demonstration] = @Value
GROUP BY [d].[Code], [d0].[Code]
