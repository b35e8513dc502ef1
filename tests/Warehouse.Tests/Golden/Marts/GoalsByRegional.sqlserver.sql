DECLARE @year int = 2025;

SELECT [f].[RegionalCode] AS [Regional], [f].[PeriodKey] / 100 AS [Year], [f].[PeriodKey] % 100 AS [Month], [f].[Category], CASE
    WHEN MAX([f].[Target]) IS NULL THEN NULL
    ELSE COALESCE(SUM([f].[Target]), 0.0E0)
END AS [Target], CASE
    WHEN MAX([f].[Executed]) IS NULL THEN NULL
    ELSE COALESCE(SUM([f].[Executed]), 0.0E0)
END AS [Executed]
FROM [dw].[FactTargets] AS [f]
WHERE [f].[Scope] = 'Regional' AND [f].[IsTotal] = CAST(0 AS bit) AND [f].[IsRate] = CAST(0 AS bit) AND [f].[Demonstration] = CAST(0 AS bit) AND [f].[PeriodKey] / 100 = @year
GROUP BY [f].[RegionalCode], [f].[PeriodKey], [f].[Category]
