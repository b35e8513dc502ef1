.param set @series 'census2018_postcovid'
.param set @year 2025

SELECT "d"."Code" AS "Municipality", "f"."Year", "f"."Series", "f"."Total"
FROM "FactPopulations" AS "f"
INNER JOIN "DimMunicipalities" AS "d" ON "f"."MunicipalityKey" = "d"."Key"
WHERE "f"."Series" = @series AND "f"."Year" = @year
