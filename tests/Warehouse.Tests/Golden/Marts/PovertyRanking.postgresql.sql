-- @index='IPM_2005'
SELECT d."Code" AS "Index", f."Rank", f."Value", f."Caution", f."Quintile", f."DepartmentRank", d0."Code" AS "Municipality", d0."Name" AS "MunicipalityName", d0."DepartmentCode" AS "Department", d0."DepartmentName", d0."RegionalCode" AS "Regional", d0."RegionalName"
FROM dw."FactPoverties" AS f
INNER JOIN dw."DimPovertyIndices" AS d ON f."PovertyIndexKey" = d."Key"
INNER JOIN dw."DimMunicipalities" AS d0 ON f."MunicipalityKey" = d0."Key"
WHERE d."Code" = @index AND f."Rank" IS NOT NULL
ORDER BY f."Rank" NULLS FIRST, d0."Code"
