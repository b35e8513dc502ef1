DECLARE @Value bit = CAST(0 AS bit);

SELECT [s].[Year0] AS [Year], [s].[Month], [s].[Sex], COALESCE(SUM([s].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([s].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([s].[People]), CAST(0 AS bigint))
END AS [People], CASE
    WHEN MAX([s].[CostCop]) IS NULL THEN NULL
    ELSE COALESCE(SUM([s].[CostCop]), CAST(0 AS bigint))
END AS [CostCop], COUNT(DISTINCT ([s].[Code])) AS [Municipalities]
FROM (
    SELECT [f].[CostCop], [f].[People], [f].[Value], [d].[Code], [d0].[Month], [d1].[Sex], [f].[PeriodKey] / 100 AS [Year0]
    FROM [dw].[FactOutcomes] AS [f]
    INNER JOIN [dw].[DimMunicipalities] AS [d] ON [f].[MunicipalityKey] = [d].[Key]
    INNER JOIN [dw].[DimPeriods] AS [d0] ON [f].[PeriodKey] = [d0].[Key]
    INNER JOIN [dw].[DimPopulationGroups] AS [d1] ON [f].[PopulationGroupKey] = [d1].[Key]
    WHERE [f].[Demonstration] = @Value
) AS [s]
GROUP BY [s].[Year0], [s].[Month], [s].[Sex]
