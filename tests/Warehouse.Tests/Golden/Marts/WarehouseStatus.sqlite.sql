.param set @p 1

SELECT "l"."Id", "l"."ChangeMark", "l"."ContainsDemonstrationData", "l"."FinishedAt", "l"."LastBatchId", "l"."OutcomeFacts", "l"."RulesVersion", "l"."StartedAt"
FROM "LoadRuns" AS "l"
ORDER BY "l"."Id" DESC
LIMIT @p
