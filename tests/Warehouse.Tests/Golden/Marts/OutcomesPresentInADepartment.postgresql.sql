-- @Value='False' (Nullable = true)
-- @first='27'
-- @last='29'
SELECT a."Year", a."IndicatorKey", a."MunicipalityKey", a."PeriodKey", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(a."People") IS NULL THEN NULL
    ELSE COALESCE(sum(a."People"), 0.0)::bigint
END AS "People"
FROM dw."AggregateOutcomes" AS a
WHERE a."Year" IN (
    SELECT d."Year"
    FROM dw."DimPeriods" AS d
) AND a."IndicatorKey" IN (
    SELECT d0."Key"
    FROM dw."DimIndicators" AS d0
) AND a."Demonstration" = @Value AND a."MunicipalityKey" >= @first AND a."MunicipalityKey" <= @last
GROUP BY a."Year", a."IndicatorKey", a."MunicipalityKey", a."PeriodKey"
