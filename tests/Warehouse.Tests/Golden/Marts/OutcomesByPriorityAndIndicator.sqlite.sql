.param set @cycleKey 1
.param set @Value 0

SELECT "s0"."IndicatorKey", "s0"."Priority", COALESCE(SUM("s0"."Value"), 0) AS "Value"
FROM (
    SELECT "a"."IndicatorKey", "a"."Value", "s"."Position" IS NOT NULL AS "Priority"
    FROM "AggregateOutcomes" AS "a"
    LEFT JOIN (
        SELECT "f"."Position", "d0"."Key" AS "Key0"
        FROM "FactPriorities" AS "f"
        INNER JOIN "DimMunicipalities" AS "d" ON "f"."MunicipalityKey" = "d"."Key"
        INNER JOIN "DimMunicipalities" AS "d0" ON "d"."Code" = "d0"."Code"
        WHERE "f"."ReviewCycleKey" = @cycleKey
    ) AS "s" ON "a"."MunicipalityKey" = "s"."Key0"
    WHERE "a"."Demonstration" = @Value
) AS "s0"
GROUP BY "s0"."IndicatorKey", "s0"."Priority"
