-- @cycleKey='1'
-- @Value='False' (Nullable = true)
SELECT s0."IndicatorKey", s0."Priority", COALESCE(sum(s0."Value"), 0.0)::bigint AS "Value"
FROM (
    SELECT a."IndicatorKey", a."Value", s."Position" IS NOT NULL AS "Priority"
    FROM dw."AggregateOutcomes" AS a
    LEFT JOIN (
        SELECT f."Position", d0."Key" AS "Key0"
        FROM dw."FactPriorities" AS f
        INNER JOIN dw."DimMunicipalities" AS d ON f."MunicipalityKey" = d."Key"
        INNER JOIN dw."DimMunicipalities" AS d0 ON d."Code" = d0."Code"
        WHERE f."ReviewCycleKey" = @cycleKey
    ) AS s ON a."MunicipalityKey" = s."Key0"
    WHERE a."Demonstration" = @Value
) AS s0
GROUP BY s0."IndicatorKey", s0."Priority"
