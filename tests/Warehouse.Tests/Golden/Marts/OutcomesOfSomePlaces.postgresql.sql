-- @Value='False' (Nullable = true)
-- @places={ '27', '44' } (DbType = Object)
SELECT d0."Code" AS "Indicator", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(a."People") IS NULL THEN NULL
    ELSE COALESCE(sum(a."People"), 0.0)::bigint
END AS "People", CASE
    WHEN max(a."CostCop") IS NULL THEN NULL
    ELSE COALESCE(sum(a."CostCop"), 0.0)::bigint
END AS "CostCop", count(DISTINCT d."Code")::int AS "Municipalities"
FROM dw."AggregateOutcomes" AS a
INNER JOIN dw."DimMunicipalities" AS d ON a."MunicipalityKey" = d."Key"
INNER JOIN dw."DimIndicators" AS d0 ON a."IndicatorKey" = d0."Key"
WHERE a."Demonstration" = @Value AND a."MunicipalityKey" = ANY (@places)
GROUP BY d0."Code"
