.param set @Value 0
.param set @cycleKey 1

SELECT "a"."Year", "a"."IndicatorKey", COALESCE(SUM("a"."Value"), 0) AS "Value"
FROM "AggregateOutcomes" AS "a"
WHERE "a"."Demonstration" = @Value AND "a"."MunicipalityKey" IN (
    SELECT "d0"."Key"
    FROM "FactPriorities" AS "f"
    INNER JOIN "DimMunicipalities" AS "d" ON "f"."MunicipalityKey" = "d"."Key"
    INNER JOIN "DimMunicipalities" AS "d0" ON "d"."Code" = "d0"."Code"
    WHERE "f"."ReviewCycleKey" = @cycleKey
)
GROUP BY "a"."Year", "a"."IndicatorKey"
