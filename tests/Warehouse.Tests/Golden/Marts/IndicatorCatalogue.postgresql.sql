SELECT d."Code", d."Area", d."Name", d."NameEnglish", d."Unit", d."UnitSpanish", d."Accumulation", (
    SELECT d0."Code"
    FROM dw."DimIndicators" AS d0
    WHERE d0."Key" = d."NumeratorKey"
    LIMIT 1) AS "Numerator", (
    SELECT d1."Code"
    FROM dw."DimIndicators" AS d1
    WHERE d1."Key" = d."DenominatorKey"
    LIMIT 1) AS "Denominator", d."Position"
FROM dw."DimIndicators" AS d
WHERE d."Key" <> 0
ORDER BY d."Position", d."Code"
