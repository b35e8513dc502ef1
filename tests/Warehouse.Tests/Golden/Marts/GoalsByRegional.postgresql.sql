-- @year='2025'
SELECT f."RegionalCode" AS "Regional", f."PeriodKey" / 100 AS "Year", f."PeriodKey" % 100 AS "Month", f."Category", CASE
    WHEN max(f."Target") IS NULL THEN NULL
    ELSE COALESCE(sum(f."Target"), 0.0)
END AS "Target", CASE
    WHEN max(f."Executed") IS NULL THEN NULL
    ELSE COALESCE(sum(f."Executed"), 0.0)
END AS "Executed"
FROM dw."FactTargets" AS f
WHERE f."Scope" = 'Regional' AND NOT (f."IsTotal") AND NOT (f."IsRate") AND NOT (f."Demonstration") AND f."PeriodKey" / 100 = @year
GROUP BY f."RegionalCode", f."PeriodKey", f."Category"
