DECLARE @cycleKey int = 1;
DECLARE @Value bit = CAST(0 AS bit);

SELECT [s0].[IndicatorKey], [s0].[Priority], COALESCE(SUM([s0].[Value]), CAST(0 AS bigint)) AS [Value]
FROM (
    SELECT [a].[IndicatorKey], [a].[Value], CASE
        WHEN [s].[Position] IS NOT NULL THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [Priority]
    FROM [dw].[AggregateOutcomes] AS [a]
    LEFT JOIN (
        SELECT [f].[Position], [d0].[Key] AS [Key0]
        FROM [dw].[FactPriorities] AS [f]
        INNER JOIN [dw].[DimMunicipalities] AS [d] ON [f].[MunicipalityKey] = [d].[Key]
        INNER JOIN [dw].[DimMunicipalities] AS [d0] ON [d].[Code] = [d0].[Code]
        WHERE [f].[ReviewCycleKey] = @cycleKey
    ) AS [s] ON [a].[MunicipalityKey] = [s].[Key0]
    WHERE [a].[Demonstration] = @Value
) AS [s0]
GROUP BY [s0].[IndicatorKey], [s0].[Priority]
