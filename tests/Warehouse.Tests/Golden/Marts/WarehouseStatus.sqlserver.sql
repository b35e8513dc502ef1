DECLARE @p int = 1;

SELECT TOP(@p) [l].[Id], [l].[ChangeMark], [l].[ContainsDemonstrationData], [l].[FinishedAt], [l].[LastBatchId], [l].[OutcomeFacts], [l].[RulesVersion], [l].[StartedAt]
FROM [dw].[LoadRuns] AS [l]
ORDER BY [l].[Id] DESC
