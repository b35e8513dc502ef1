-- @Value='False' (Nullable = true)
SELECT d."DepartmentCode" AS "Department", d0."Code" AS "Indicator", COALESCE(sum(d."Value"), 0.0)::bigint AS "Value"
FROM dw."DepartmentOutcomes" AS d
INNER JOIN dw."DimIndicators" AS d0 ON d."IndicatorKey" = d0."Key"
WHERE d."Demonstration" = @Value
GROUP BY d."DepartmentCode", d0."Code"
