-- @index='NBI_2005'
-- @index2='NBI_2018'
SELECT d."Code" AS "Municipality", d."DepartmentCode" AS "Department", d."RegionalCode" AS "Regional", s."Value" AS "FromValue", s0."Value" AS "ToValue", s0."Value" - s."Value" AS "Change", s."Rank" AS "FromRank", s0."Rank" AS "ToRank", s0."Rank" - s."Rank" AS "RankChange", (s."Caution" = TRUE AND s."Caution" IS NOT NULL) OR (s0."Caution" = TRUE AND s0."Caution" IS NOT NULL) AS "Caution"
FROM dw."DimMunicipalities" AS d
LEFT JOIN (
    SELECT f."Caution", f."Rank", f."Value", d2."Code" AS "Code0"
    FROM dw."FactPoverties" AS f
    INNER JOIN dw."DimPovertyIndices" AS d1 ON f."PovertyIndexKey" = d1."Key"
    INNER JOIN dw."DimMunicipalities" AS d2 ON f."MunicipalityKey" = d2."Key"
    WHERE d1."Code" = @index
) AS s ON d."Code" = s."Code0"
LEFT JOIN (
    SELECT f0."Caution", f0."Rank", f0."Value", d4."Code" AS "Code0"
    FROM dw."FactPoverties" AS f0
    INNER JOIN dw."DimPovertyIndices" AS d3 ON f0."PovertyIndexKey" = d3."Key"
    INNER JOIN dw."DimMunicipalities" AS d4 ON f0."MunicipalityKey" = d4."Key"
    WHERE d3."Code" = @index2
) AS s0 ON d."Code" = s0."Code0"
WHERE d."Key" <> 0 AND NOT EXISTS (
    SELECT 1
    FROM dw."DimMunicipalities" AS d0
    WHERE d0."Code" = d."Code" AND d0."ValidFrom" > d."ValidFrom") AND (s."Value" IS NOT NULL OR s0."Value" IS NOT NULL)
