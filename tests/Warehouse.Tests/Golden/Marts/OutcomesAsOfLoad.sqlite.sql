.param set @load 7
.param set @Value 0

SELECT "d"."Code" AS "Municipality", "d0"."Code" AS "Indicator", COALESCE(SUM("p"."Value"), 0) AS "Value", CASE
    WHEN MAX("p"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("p"."People"), 0)
END AS "People", CASE
    WHEN MAX("p"."CostCop") IS NULL THEN NULL
    ELSE COALESCE(SUM("p"."CostCop"), 0)
END AS "CostCop", COUNT(DISTINCT ("d"."Code")) AS "Municipalities"
FROM "PublishedOutcomes" AS "p"
INNER JOIN "DimMunicipalities" AS "d" ON "p"."MunicipalityKey" = "d"."Key"
INNER JOIN "DimIndicators" AS "d0" ON "p"."IndicatorKey" = "d0"."Key"
WHERE "p"."FromLoad" <= @load AND "p"."ToLoad" > @load AND "p"."Demonstration" = @Value
GROUP BY "d"."Code", "d0"."Code"
