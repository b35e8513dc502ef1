DECLARE @cycle1 varchar(40) = 'C112-2012';
DECLARE @demonstration bit = CAST(0 AS bit);
DECLARE @cycle3 varchar(40) = 'C112-2012';
DECLARE @leastLag int = -2147483648;
DECLARE @demonstration5 bit = CAST(0 AS bit);
DECLARE @cycle6 varchar(40) = 'C112-2012';
DECLARE @leastLag7 int = 1;
DECLARE @demonstration8 bit = CAST(0 AS bit);
DECLARE @term_End date = '2015-12-31';
DECLARE @term_Begin date = '2012-01-01';
DECLARE @demonstration11 bit = CAST(0 AS bit);
DECLARE @term_First int = 2012;
DECLARE @term_Last int = 2015;
DECLARE @demonstration14 bit = CAST(0 AS bit);
DECLARE @cycle varchar(40) = 'C112-2012';

SELECT [d0].[Code] AS [Municipality], [d0].[DepartmentCode] AS [Department], [d0].[RegionalCode] AS [Regional], CASE
    WHEN [d0].[Code] IN (
        SELECT [d1].[TerritoryCode]
        FROM [dw].[DimPlans] AS [d1]
        INNER JOIN [dw].[DimReviewCycles] AS [d2] ON [d1].[Term] = [d2].[Term]
        WHERE [d2].[Code] = @cycle1 AND [d1].[Demonstration] = @demonstration AND [d1].[ReceivedOn] IS NOT NULL
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Received], CASE
    WHEN [d0].[Code] IN (
        SELECT [d4].[Code]
        FROM [dw].[FactPlanReviews] AS [f0]
        INNER JOIN [dw].[DimReviewCycles] AS [d3] ON [f0].[ReviewCycleKey] = [d3].[Key]
        INNER JOIN [dw].[DimMunicipalities] AS [d4] ON [f0].[MunicipalityKey] = [d4].[Key]
        WHERE [d3].[Code] = @cycle3 AND [f0].[SentOn] IS NOT NULL AND [f0].[LagDays] >= @leastLag AND [f0].[Demonstration] = @demonstration5
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Reviewed], CASE
    WHEN [d0].[Code] IN (
        SELECT [d6].[Code]
        FROM [dw].[FactPlanReviews] AS [f1]
        INNER JOIN [dw].[DimReviewCycles] AS [d5] ON [f1].[ReviewCycleKey] = [d5].[Key]
        INNER JOIN [dw].[DimMunicipalities] AS [d6] ON [f1].[MunicipalityKey] = [d6].[Key]
        WHERE [d5].[Code] = @cycle6 AND [f1].[SentOn] IS NOT NULL AND [f1].[LagDays] >= @leastLag7 AND [f1].[Demonstration] = @demonstration8
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Late], CASE
    WHEN [d0].[Code] IN (
        SELECT [d7].[Code]
        FROM [dw].[FactCommitments] AS [f2]
        INNER JOIN [dw].[DimMunicipalities] AS [d7] ON [f2].[MunicipalityKey] = [d7].[Key]
        WHERE [f2].[Status] <> 'Cancelled' AND [f2].[StartsOn] <= @term_End AND [f2].[EndsOn] >= @term_Begin AND [f2].[Demonstration] = @demonstration11
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Committed], CASE
    WHEN [d0].[Code] IN (
        SELECT [d8].[Code]
        FROM [dw].[DimMunicipalities] AS [d8]
        WHERE [d8].[Key] IN (
            SELECT [a].[MunicipalityKey]
            FROM [dw].[AggregateOutcomes] AS [a]
            WHERE [a].[Year] >= @term_First AND [a].[Year] <= @term_Last AND [a].[Demonstration] = @demonstration14
        )
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WithOutcome], CASE
    WHEN [d0].[Code] IN (
        SELECT [d9].[Code]
        FROM [dw].[DimMunicipalities] AS [d9]
        WHERE [d9].[Key] IN (
            SELECT [a0].[MunicipalityKey]
            FROM [dw].[AggregateOutcomes] AS [a0]
            WHERE [a0].[Year] >= @term_First AND [a0].[Year] <= @term_Last AND [a0].[Demonstration] = @demonstration14 AND [a0].[EntityCode] = 'SENA'
        )
    ) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WithSenaOutcome]
FROM [dw].[FactPriorities] AS [f]
INNER JOIN [dw].[DimReviewCycles] AS [d] ON [f].[ReviewCycleKey] = [d].[Key]
INNER JOIN [dw].[DimMunicipalities] AS [d0] ON [f].[MunicipalityKey] = [d0].[Key]
WHERE [d].[Code] = @cycle
