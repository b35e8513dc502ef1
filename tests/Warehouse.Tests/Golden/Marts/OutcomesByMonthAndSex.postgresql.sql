-- @Value='False' (Nullable = true)
SELECT s."Year0" AS "Year", s."Month", s."Sex", COALESCE(sum(s."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(s."People") IS NULL THEN NULL
    ELSE COALESCE(sum(s."People"), 0.0)::bigint
END AS "People", CASE
    WHEN max(s."CostCop") IS NULL THEN NULL
    ELSE COALESCE(sum(s."CostCop"), 0.0)::bigint
END AS "CostCop", count(DISTINCT s."Code")::int AS "Municipalities"
FROM (
    SELECT f."CostCop", f."People", f."Value", d."Code", d0."Month", d1."Sex", f."PeriodKey" / 100 AS "Year0"
    FROM dw."FactOutcomes" AS f
    INNER JOIN dw."DimMunicipalities" AS d ON f."MunicipalityKey" = d."Key"
    INNER JOIN dw."DimPeriods" AS d0 ON f."PeriodKey" = d0."Key"
    INNER JOIN dw."DimPopulationGroups" AS d1 ON f."PopulationGroupKey" = d1."Key"
    WHERE f."Demonstration" = @Value
) AS s
GROUP BY s."Year0", s."Month", s."Sex"
