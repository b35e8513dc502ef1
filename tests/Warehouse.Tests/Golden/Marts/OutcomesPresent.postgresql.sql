-- @Value='False' (Nullable = true)
SELECT d."Year", d."IndicatorKey", d."PeriodKey", COALESCE(sum(d."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(d."People") IS NULL THEN NULL
    ELSE COALESCE(sum(d."People"), 0.0)::bigint
END AS "People"
FROM dw."DepartmentOutcomes" AS d
WHERE d."Demonstration" = @Value
GROUP BY d."Year", d."IndicatorKey", d."PeriodKey"
