SELECT i."Source", i."Id" AS "BatchId", i."FileName", i."FinishedAt" AS "ImportedAt", i."Read", i."Rejected", i."Duplicates", (
    SELECT count(*)::int
    FROM op."RejectedRows" AS r
    WHERE r."BatchId" = i."Id" AND r."Rule" = 'unique-key') AS "Contradicting", (
    SELECT count(*)::int
    FROM op."RejectedRows" AS r0
    WHERE r0."BatchId" = i."Id" AND r0."Rule" IN ('consistent', 'transition', 'budget', 'drift')) AS "Disagreeing", i."Cells", i."FilledCells", s."WarnAfterDays", s."FailAfterDays"
FROM op."ImportBatches" AS i
LEFT JOIN op."SourceExpectations" AS s ON i."Source" = s."Source"
WHERE i."Layout" <> 'replay' AND NOT EXISTS (
    SELECT 1
    FROM op."ImportBatches" AS i0
    WHERE i0."Layout" <> 'replay' AND i0."Source" = i."Source" AND i0."Id" > i."Id")
ORDER BY i."Source", i."Id"
