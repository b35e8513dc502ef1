.param set @p 1

SELECT "l"."Id", "l"."ContainsDemonstrationData", "l"."FinishedAt", "l"."LastBatchId", "l"."OutcomeFacts", "l"."Publication", "l"."RulesVersion", "l"."StartedAt"
FROM "LoadRuns" AS "l"
ORDER BY "l"."Id" DESC
LIMIT @p
