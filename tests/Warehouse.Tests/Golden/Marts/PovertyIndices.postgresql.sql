SELECT d."Code", d."Measure", d."Year", d."Title", (
    SELECT count(*)::int
    FROM dw."FactPoverties" AS f
    WHERE f."PovertyIndexKey" = d."Key" AND f."Rank" IS NOT NULL) AS "Ranked", (
    SELECT count(*)::int
    FROM dw."FactPoverties" AS f0
    WHERE f0."PovertyIndexKey" = d."Key" AND f0."Rank" IS NOT NULL AND f0."Caution") AS "Cautions"
FROM dw."DimPovertyIndices" AS d
ORDER BY d."Year", d."Code"
