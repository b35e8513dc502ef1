.param set @Value 0
.param set @places '[27,44]'

SELECT "d0"."Code" AS "Indicator", COALESCE(SUM("a"."Value"), 0) AS "Value", CASE
    WHEN MAX("a"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."People"), 0)
END AS "People", CASE
    WHEN MAX("a"."CostCop") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."CostCop"), 0)
END AS "CostCop", COUNT(DISTINCT ("d"."Code")) AS "Municipalities"
FROM "AggregateOutcomes" AS "a"
INNER JOIN "DimMunicipalities" AS "d" ON "a"."MunicipalityKey" = "d"."Key"
INNER JOIN "DimIndicators" AS "d0" ON "a"."IndicatorKey" = "d0"."Key"
WHERE "a"."Demonstration" = @Value AND "a"."MunicipalityKey" IN (
    SELECT "p"."value"
    FROM json_each(@places) AS "p"
)
GROUP BY "d0"."Code"
