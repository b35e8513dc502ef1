-- @indexKey='1'
-- @Value='False' (Nullable = true)
SELECT s."Quintile" AS "PovertyQuintile", a."Year", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(a."People") IS NULL THEN NULL
    ELSE COALESCE(sum(a."People"), 0.0)::bigint
END AS "People", CASE
    WHEN max(a."CostCop") IS NULL THEN NULL
    ELSE COALESCE(sum(a."CostCop"), 0.0)::bigint
END AS "CostCop", count(DISTINCT d."Code")::int AS "Municipalities"
FROM dw."AggregateOutcomes" AS a
INNER JOIN dw."DimMunicipalities" AS d ON a."MunicipalityKey" = d."Key"
LEFT JOIN (
    SELECT f."Quintile", d0."Code"
    FROM dw."FactPoverties" AS f
    INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
    WHERE f."PovertyIndexKey" = @indexKey
) AS s ON d."Code" = s."Code"
WHERE a."Demonstration" = @Value
GROUP BY s."Quintile", a."Year"
