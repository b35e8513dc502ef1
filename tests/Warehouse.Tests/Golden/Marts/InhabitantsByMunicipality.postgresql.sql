-- @series='census2018_postcovid'
-- @year='2025'
SELECT d."Code" AS "Municipality", f."Year", f."Series", f."Total"
FROM dw."FactPopulations" AS f
INNER JOIN dw."DimMunicipalities" AS d ON f."MunicipalityKey" = d."Key"
WHERE f."Series" = @series AND f."Year" = @year
