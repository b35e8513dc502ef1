DECLARE @p int = 1;

SELECT TOP(@p) [l].[Id], [l].[ContainsDemonstrationData], [l].[FinishedAt], [l].[LastBatchId], [l].[OutcomeFacts], [l].[Publication], [l].[RulesVersion], [l].[StartedAt]
FROM [dw].[LoadRuns] AS [l]
ORDER BY [l].[Id] DESC
