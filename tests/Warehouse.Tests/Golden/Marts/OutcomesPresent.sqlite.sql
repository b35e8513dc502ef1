.param set @Value 0

SELECT "d"."Year", "d"."IndicatorKey", "d"."PeriodKey", COALESCE(SUM("d"."Value"), 0) AS "Value", CASE
    WHEN MAX("d"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("d"."People"), 0)
END AS "People"
FROM "DepartmentOutcomes" AS "d"
WHERE "d"."Demonstration" = @Value
GROUP BY "d"."Year", "d"."IndicatorKey", "d"."PeriodKey"
