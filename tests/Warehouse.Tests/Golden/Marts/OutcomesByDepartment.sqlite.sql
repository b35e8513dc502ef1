.param set @Value 0

SELECT "d"."DepartmentCode" AS "Department", "d0"."Code" AS "Indicator", COALESCE(SUM("d"."Value"), 0) AS "Value"
FROM "DepartmentOutcomes" AS "d"
INNER JOIN "DimIndicators" AS "d0" ON "d"."IndicatorKey" = "d0"."Key"
WHERE "d"."Demonstration" = @Value
GROUP BY "d"."DepartmentCode", "d0"."Code"
