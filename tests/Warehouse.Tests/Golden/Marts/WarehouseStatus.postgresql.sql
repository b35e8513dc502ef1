-- @p='1'
SELECT l."Id", l."ContainsDemonstrationData", l."FactsAdded", l."FactsRemoved", l."FinishedAt", l."LastBatchId", l."OutcomeFacts", l."Publication", l."RulesVersion", l."StartedAt", l."Whole"
FROM dw."LoadRuns" AS l
ORDER BY l."Id" DESC
LIMIT @p
