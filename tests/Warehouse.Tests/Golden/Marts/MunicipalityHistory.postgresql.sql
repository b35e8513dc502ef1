-- @day='03/20/2012' (DbType = Date)
SELECT d."Code", d."ValidFrom", d."ValidTo", d."RegionalCode" AS "Regional", d."RegionalName", d."Typology", d."Category", d."Pdet"
FROM dw."DimMunicipalities" AS d
WHERE d."Key" <> 0 AND d."ValidFrom" <= @day AND @day < d."ValidTo"
