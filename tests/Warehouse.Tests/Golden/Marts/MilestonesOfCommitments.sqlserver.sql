SELECT [d].[CommitmentId] AS [Commitment], [f].[ProposedOn], [f].[FundedOn], [f].[SignedOn], [f].[StartedOn], [f].[FirstOutcomeOn], [f].[AchievedOn], [f].[ClosedOn], [f].[StartLagDays], [f].[AchievementLagDays], [f].[ClosingLagDays]
FROM [dw].[FactCommitments] AS [f]
INNER JOIN [dw].[DimCommitments] AS [d] ON [f].[CommitmentKey] = [d].[Key]
WHERE [d].[CommitmentId] IS NOT NULL
