-- @Value='False' (Nullable = true)
-- @places={ '27', '44' } (DbType = Object)
SELECT a."Year", a."IndicatorKey", a."MunicipalityKey", a."PeriodKey", COALESCE(sum(a."Value"), 0.0)::bigint AS "Value", CASE
    WHEN max(a."People") IS NULL THEN NULL
    ELSE COALESCE(sum(a."People"), 0.0)::bigint
END AS "People"
FROM dw."AggregateOutcomes" AS a
WHERE a."Demonstration" = @Value AND a."MunicipalityKey" = ANY (@places)
GROUP BY a."Year", a."IndicatorKey", a."MunicipalityKey", a."PeriodKey"
