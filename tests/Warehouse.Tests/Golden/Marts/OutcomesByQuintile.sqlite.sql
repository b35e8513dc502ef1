.param set @indexKey 1
.param set @Value 0

SELECT "s"."Quintile" AS "PovertyQuintile", "a"."Year", COALESCE(SUM("a"."Value"), 0) AS "Value", CASE
    WHEN MAX("a"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."People"), 0)
END AS "People", CASE
    WHEN MAX("a"."CostCop") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."CostCop"), 0)
END AS "CostCop", COUNT(DISTINCT ("d"."Code")) AS "Municipalities"
FROM "AggregateOutcomes" AS "a"
INNER JOIN "DimMunicipalities" AS "d" ON "a"."MunicipalityKey" = "d"."Key"
LEFT JOIN (
    SELECT "f"."Quintile", "d1"."Key" AS "Key0"
    FROM "FactPoverties" AS "f"
    INNER JOIN "DimMunicipalities" AS "d0" ON "f"."MunicipalityKey" = "d0"."Key"
    INNER JOIN "DimMunicipalities" AS "d1" ON "d0"."Code" = "d1"."Code"
    WHERE "f"."PovertyIndexKey" = @indexKey
) AS "s" ON "a"."MunicipalityKey" = "s"."Key0"
WHERE "a"."Demonstration" = @Value
GROUP BY "s"."Quintile", "a"."Year"
