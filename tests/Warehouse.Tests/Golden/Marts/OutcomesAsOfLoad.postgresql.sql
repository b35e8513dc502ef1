-- @load='7'
-- @Value='False' (Nullable = true)
SELECT d."Code" AS "Municipality", d0."Code" AS "Indicator", COALESCE(sum(p."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(p."People") IS NULL THEN NULL
    ELSE COALESCE(sum(p."People"), 0.0)::bigint
END AS "People", CASE
    WHEN max(p."CostCop") IS NULL THEN NULL
    ELSE COALESCE(sum(p."CostCop"), 0.0)::bigint
END AS "CostCop", count(DISTINCT d."Code")::int AS "Municipalities"
FROM dw."PublishedOutcomes" AS p
INNER JOIN dw."DimMunicipalities" AS d ON p."MunicipalityKey" = d."Key"
INNER JOIN dw."DimIndicators" AS d0 ON p."IndicatorKey" = d0."Key"
WHERE p."FromLoad" <= @load AND p."ToLoad" > @load AND p."Demonstration" = @Value
GROUP BY d."Code", d0."Code"
