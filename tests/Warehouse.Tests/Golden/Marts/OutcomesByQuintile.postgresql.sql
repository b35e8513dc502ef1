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
    SELECT f."Quintile", d1."Key" AS "Key0"
    FROM dw."FactPoverties" AS f
    INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
    INNER JOIN dw."DimMunicipalities" AS d1 ON d0."Code" = d1."Code"
    WHERE f."PovertyIndexKey" = @indexKey
) AS s ON a."MunicipalityKey" = s."Key0"
WHERE a."Demonstration" = @Value
GROUP BY s."Quintile", a."Year"
