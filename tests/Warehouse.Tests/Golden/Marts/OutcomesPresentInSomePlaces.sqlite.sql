.param set @Value 0
.param set @places '[27,44]'

SELECT "a"."Year", "a"."IndicatorKey", "a"."MunicipalityKey", "a"."PeriodKey", COALESCE(SUM("a"."Value"), 0) AS "Value", CASE
    WHEN MAX("a"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."People"), 0)
END AS "People"
FROM "AggregateOutcomes" AS "a"
WHERE "a"."Demonstration" = @Value AND "a"."MunicipalityKey" IN (
    SELECT "p"."value"
    FROM json_each(@places) AS "p"
)
GROUP BY "a"."Year", "a"."IndicatorKey", "a"."MunicipalityKey", "a"."PeriodKey"
