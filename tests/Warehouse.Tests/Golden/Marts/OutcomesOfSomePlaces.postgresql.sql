-- @Value='False' (Nullable = true)
-- @places={ '27', '44' } (DbType = Object)
SELECT d2."Code" AS "Indicator", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(a."People") IS NULL THEN NULL
    ELSE COALESCE(sum(a."People"), 0.0)::bigint
END AS "People", CASE
    WHEN max(a."CostCop") IS NULL THEN NULL
    ELSE COALESCE(sum(a."CostCop"), 0.0)::bigint
END AS "CostCop", count(DISTINCT d1."Code")::int AS "Municipalities"
FROM dw."AggregateOutcomes" AS a
INNER JOIN dw."DimMunicipalities" AS d1 ON a."MunicipalityKey" = d1."Key"
INNER JOIN dw."DimIndicators" AS d2 ON a."IndicatorKey" = d2."Key"
WHERE a."Year" IN (
    SELECT d."Year"
    FROM dw."DimPeriods" AS d
) AND a."IndicatorKey" IN (
    SELECT d0."Key"
    FROM dw."DimIndicators" AS d0
) AND a."Demonstration" = @Value AND a."MunicipalityKey" = ANY (@places)
GROUP BY d2."Code"
