.param set @Value 0

SELECT "s"."Year0" AS "Year", "s"."Month", "s"."Sex", COALESCE(SUM("s"."Value"), 0) AS "Value", CASE
    WHEN MAX("s"."People") IS NULL THEN NULL
    ELSE COALESCE(SUM("s"."People"), 0)
END AS "People", CASE
    WHEN MAX("s"."CostCop") IS NULL THEN NULL
    ELSE COALESCE(SUM("s"."CostCop"), 0)
END AS "CostCop", COUNT(DISTINCT ("s"."Code")) AS "Municipalities"
FROM (
    SELECT "f"."CostCop", "f"."People", "f"."Value", "d"."Code", "d0"."Month", "d1"."Sex", "f"."PeriodKey" / 100 AS "Year0"
    FROM "FactOutcomes" AS "f"
    INNER JOIN "DimMunicipalities" AS "d" ON "f"."MunicipalityKey" = "d"."Key"
    INNER JOIN "DimPeriods" AS "d0" ON "f"."PeriodKey" = "d0"."Key"
    INNER JOIN "DimPopulationGroups" AS "d1" ON "f"."PopulationGroupKey" = "d1"."Key"
    WHERE "f"."Demonstration" = @Value
) AS "s"
GROUP BY "s"."Year0", "s"."Month", "s"."Sex"
