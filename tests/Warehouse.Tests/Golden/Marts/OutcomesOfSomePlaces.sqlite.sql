.param set @Value 0
.param set @places '[27,44]'

SELECT "d2"."Code" AS "Indicator", COALESCE(SUM("a"."Value"), 0) AS "Value", CASE
    WHEN MAX("a"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."People"), 0)
END AS "People", CASE
    WHEN MAX("a"."CostCop") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."CostCop"), 0)
END AS "CostCop", COUNT(DISTINCT ("d1"."Code")) AS "Municipalities"
FROM "AggregateOutcomes" AS "a"
INNER JOIN "DimMunicipalities" AS "d1" ON "a"."MunicipalityKey" = "d1"."Key"
INNER JOIN "DimIndicators" AS "d2" ON "a"."IndicatorKey" = "d2"."Key"
WHERE "a"."Year" IN (
    SELECT "d"."Year"
    FROM "DimPeriods" AS "d"
) AND "a"."IndicatorKey" IN (
    SELECT "d0"."Key"
    FROM "DimIndicators" AS "d0"
) AND "a"."Demonstration" = @Value AND "a"."MunicipalityKey" IN (
    SELECT "p"."value"
    FROM json_each(@places) AS "p"
)
GROUP BY "d2"."Code"
