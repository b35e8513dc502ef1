-- @cycle1='C112-2012'
-- @demonstration='False'
-- @cycle3='C112-2012'
-- @leastLag='-2147483648' (Nullable = true)
-- @demonstration5='False'
-- @cycle6='C112-2012'
-- @leastLag7='1' (Nullable = true)
-- @demonstration8='False'
-- @term_End='12/31/2015' (DbType = Date)
-- @term_Begin='01/01/2012' (DbType = Date)
-- @demonstration11='False'
-- @term_First='2012'
-- @term_Last='2015'
-- @demonstration14='False'
-- @cycle='C112-2012'
SELECT d0."Code" AS "Municipality", d0."DepartmentCode" AS "Department", d0."RegionalCode" AS "Regional", d0."Code" IN (
    SELECT d1."TerritoryCode"
    FROM dw."DimPlans" AS d1
    INNER JOIN dw."DimReviewCycles" AS d2 ON d1."Term" = d2."Term"
    WHERE d2."Code" = @cycle1 AND d1."Demonstration" = @demonstration AND d1."ReceivedOn" IS NOT NULL
) AS "Received", d0."Code" IN (
    SELECT d4."Code"
    FROM dw."FactPlanReviews" AS f0
    INNER JOIN dw."DimReviewCycles" AS d3 ON f0."ReviewCycleKey" = d3."Key"
    INNER JOIN dw."DimMunicipalities" AS d4 ON f0."MunicipalityKey" = d4."Key"
    WHERE d3."Code" = @cycle3 AND f0."SentOn" IS NOT NULL AND f0."LagDays" >= @leastLag AND f0."Demonstration" = @demonstration5
) AS "Reviewed", d0."Code" IN (
    SELECT d6."Code"
    FROM dw."FactPlanReviews" AS f1
    INNER JOIN dw."DimReviewCycles" AS d5 ON f1."ReviewCycleKey" = d5."Key"
    INNER JOIN dw."DimMunicipalities" AS d6 ON f1."MunicipalityKey" = d6."Key"
    WHERE d5."Code" = @cycle6 AND f1."SentOn" IS NOT NULL AND f1."LagDays" >= @leastLag7 AND f1."Demonstration" = @demonstration8
) AS "Late", d0."Code" IN (
    SELECT d7."Code"
    FROM dw."FactCommitments" AS f2
    INNER JOIN dw."DimMunicipalities" AS d7 ON f2."MunicipalityKey" = d7."Key"
    WHERE f2."Status" <> 'Cancelled' AND f2."StartsOn" <= @term_End AND f2."EndsOn" >= @term_Begin AND f2."Demonstration" = @demonstration11
) AS "Committed", d0."Code" IN (
    SELECT d8."Code"
    FROM dw."DimMunicipalities" AS d8
    WHERE d8."Key" IN (
        SELECT a."MunicipalityKey"
        FROM dw."AggregateOutcomes" AS a
        WHERE a."Year" >= @term_First AND a."Year" <= @term_Last AND a."Demonstration" = @demonstration14
    )
) AS "WithOutcome", d0."Code" IN (
    SELECT d9."Code"
    FROM dw."DimMunicipalities" AS d9
    WHERE d9."Key" IN (
        SELECT a0."MunicipalityKey"
        FROM dw."AggregateOutcomes" AS a0
        WHERE a0."Year" >= @term_First AND a0."Year" <= @term_Last AND a0."Demonstration" = @demonstration14 AND a0."EntityCode" = 'SENA'
    )
) AS "WithSenaOutcome"
FROM dw."FactPriorities" AS f
INNER JOIN dw."DimReviewCycles" AS d ON f."ReviewCycleKey" = d."Key"
INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
WHERE d."Code" = @cycle
