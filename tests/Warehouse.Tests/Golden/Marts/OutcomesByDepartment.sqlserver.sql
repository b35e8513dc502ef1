DECLARE @Value bit = CAST(0 AS bit);

SELECT [d].[DepartmentCode] AS [Department], [d0].[Code] AS [Indicator], COALESCE(SUM([d].[Value]), CAST(0 AS bigint)) AS [Value]
FROM [dw].[DepartmentOutcomes] AS [d]
INNER JOIN [dw].[DimIndicators] AS [d0] ON [d].[IndicatorKey] = [d0].[Key]
WHERE [d].[Demonstration] = @Value
GROUP BY [d].[DepartmentCode], [d0].[Code]
