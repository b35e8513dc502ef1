-- @demonstration='False'
-- @end='12/31/2015' (DbType = Date)
-- @begin='01/01/2012' (DbType = Date)
SELECT d."CommitmentId" AS "Id", d."Title", f."RegionalCode" AS "Regional", d0."Code" AS "Municipality", d1."Code" AS "Indicator", f."Status", f."StartsOn", f."EndsOn", f."BudgetCop", f."Target", f."Achieved"
FROM dw."FactCommitments" AS f
INNER JOIN dw."DimCommitments" AS d ON f."CommitmentKey" = d."Key"
INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
INNER JOIN dw."DimIndicators" AS d1 ON f."IndicatorKey" = d1."Key"
WHERE f."Demonstration" = @demonstration AND f."StartsOn" <= @end AND f."EndsOn" >= @begin AND d."CommitmentId" IS NOT NULL
