-- @demonstration='False'
SELECT d0."Code" AS "Municipality", d."Code" AS "Cycle", f."Status", f."ReceivedOn", f."SentOn", f."LagDays", f."Opportunities"
FROM dw."FactPlanReviews" AS f
INNER JOIN dw."DimReviewCycles" AS d ON f."ReviewCycleKey" = d."Key"
INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
WHERE d0."Key" <> 0 AND f."Demonstration" = @demonstration
ORDER BY d."Code", d0."Code", f."PlanKey"
