-- @cycle='C112-2012'
SELECT d."Code" AS "Cycle", f."Position", d0."Code" AS "Municipality", d0."Name" AS "MunicipalityName", d0."RegionalCode" AS "Regional"
FROM dw."FactPriorities" AS f
INNER JOIN dw."DimReviewCycles" AS d ON f."ReviewCycleKey" = d."Key"
INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
WHERE d."Code" = @cycle
ORDER BY f."Position"
