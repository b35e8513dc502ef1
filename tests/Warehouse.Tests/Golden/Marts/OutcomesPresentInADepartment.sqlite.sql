.param set @Value 0
.param set @first 27
.param set @last 29

SELECT "a"."Year", "a"."IndicatorKey", "a"."MunicipalityKey", "a"."PeriodKey", COALESCE(SUM("a"."Value"), 0) AS "Value", CASE
    WHEN MAX("a"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("a"."People"), 0)
END AS "People"
FROM "AggregateOutcomes" AS "a"
WHERE "a"."Year" IN (
    SELECT "d"."Year"
    FROM "DimPeriods" AS "d"
) AND "a"."IndicatorKey" IN (
    SELECT "d0"."Key"
    FROM "DimIndicators" AS "d0"
) AND "a"."Demonstration" = @Value AND "a"."MunicipalityKey" >= @first AND "a"."MunicipalityKey" <= @last
GROUP BY "a"."Year", "a"."IndicatorKey", "a"."MunicipalityKey", "a"."PeriodKey"
