DECLARE @indexKey int = 1;
DECLARE @Value bit = CAST(0 AS bit);

SELECT [s].[Quintile] AS [PovertyQuintile], [a].[Year], COALESCE(SUM([a].[Value]), CAST(0 AS bigint)) AS [Value], CASE
    WHEN MAX([a].[People]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[People]), CAST(0 AS bigint))
END AS [People], CASE
    WHEN MAX([a].[CostCop]) IS NULL THEN NULL
    ELSE COALESCE(SUM([a].[CostCop]), CAST(0 AS bigint))
END AS [CostCop], COUNT(DISTINCT ([d].[Code])) AS [Municipalities]
FROM [dw].[AggregateOutcomes] AS [a]
INNER JOIN [dw].[DimMunicipalities] AS [d] ON [a].[MunicipalityKey] = [d].[Key]
LEFT JOIN (
    SELECT [f].[Quintile], [d1].[Key] AS [Key0]
    FROM [dw].[FactPoverties] AS [f]
    INNER JOIN [dw].[DimMunicipalities] AS [d0] ON [f].[MunicipalityKey] = [d0].[Key]
    INNER JOIN [dw].[DimMunicipalities] AS [d1] ON [d0].[Code] = [d1].[Code]
    WHERE [f].[PovertyIndexKey] = @indexKey
) AS [s] ON [a].[MunicipalityKey] = [s].[Key0]
WHERE [a].[Demonstration] = @Value
GROUP BY [s].[Quintile], [a].[Year]
