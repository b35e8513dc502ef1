.param set @day '2012-03-20'

SELECT "d"."Code", "d"."ValidFrom", "d"."ValidTo", "d"."RegionalCode" AS "Regional", "d"."RegionalName", "d"."Typology", "d"."Category", "d"."Pdet"
FROM "DimMunicipalities" AS "d"
WHERE "d"."Key" <> 0 AND "d"."ValidFrom" <= @day AND @day < "d"."ValidTo"
