-- @from='201200'
-- @to='201512'
-- @demonstration='False'
-- @municipalities={ '1', '2' } (DbType = Object)
SELECT f."PeriodKey", f."MunicipalityKey", f."IndicatorKey", f."ProgrammeKey", f."TrainingKey", f."PopulationGroupKey", f."CommitmentKey", f."Verified", f."Demonstration", f."BatchId", f."CostCop", f."People", f."Records", f."Value"
FROM dw."FactOutcomes" AS f
WHERE f."PeriodKey" >= @from AND f."PeriodKey" <= @to AND f."Demonstration" = @demonstration AND f."MunicipalityKey" = ANY (@municipalities)
ORDER BY f."PeriodKey", f."MunicipalityKey", f."IndicatorKey", f."ProgrammeKey", f."TrainingKey", f."PopulationGroupKey", f."CommitmentKey", f."Verified", f."Demonstration", f."BatchId"
