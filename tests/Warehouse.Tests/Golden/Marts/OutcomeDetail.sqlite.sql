.param set @from 201200
.param set @to 201512
.param set @demonstration 0
.param set @municipalities '[1,2]'

SELECT "f"."PeriodKey", "f"."MunicipalityKey", "f"."IndicatorKey", "f"."ProgrammeKey", "f"."TrainingKey", "f"."PopulationGroupKey", "f"."CommitmentKey", "f"."Verified", "f"."Demonstration", "f"."BatchId", "f"."CostCop", "f"."People", "f"."Records", "f"."Value"
FROM "FactOutcomes" AS "f"
WHERE "f"."PeriodKey" >= @from AND "f"."PeriodKey" <= @to AND "f"."Demonstration" = @demonstration AND "f"."MunicipalityKey" IN (
    SELECT "m"."value"
    FROM json_each(@municipalities) AS "m"
)
ORDER BY "f"."PeriodKey", "f"."MunicipalityKey", "f"."IndicatorKey", "f"."ProgrammeKey", "f"."TrainingKey", "f"."PopulationGroupKey", "f"."CommitmentKey", "f"."Verified", "f"."Demonstration", "f"."BatchId"
