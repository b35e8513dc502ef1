-- @Value='False' (Nullable = true)
-- @cycleKey='1'
SELECT a."Year", a."IndicatorKey", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value"
FROM dw."AggregateOutcomes" AS a
WHERE a."Demonstration" = @Value AND a."MunicipalityKey" IN (
    SELECT d0."Key"
    FROM dw."FactPriorities" AS f
    INNER JOIN dw."DimMunicipalities" AS d ON f."MunicipalityKey" = d."Key"
    INNER JOIN dw."DimMunicipalities" AS d0 ON d."Code" = d0."Code"
    WHERE f."ReviewCycleKey" = @cycleKey
)
GROUP BY a."Year", a."IndicatorKey"
