-- As soon as a year holds some 10 million outcome facts: the facts as a clustered columnstore, one partition a year, run once by the owner of dw after
-- a load. The key stays, so that a fact cannot be there twice. A year is loaded, compressed and deleted without touching the others.
ALTER TABLE [dw].[FactOutcomes] DROP CONSTRAINT [PK_FactOutcomes];
GO
CREATE PARTITION FUNCTION [OutcomeYears] (int) AS RANGE RIGHT FOR VALUES (
    201000, 201100, 201200, 201300, 201400, 201500, 201600, 201700, 201800, 201900,
    202000, 202100, 202200, 202300, 202400, 202500, 202600, 202700, 202800);
GO
CREATE PARTITION SCHEME [OutcomeYears] AS PARTITION [OutcomeYears] ALL TO ([PRIMARY]);
GO
CREATE CLUSTERED COLUMNSTORE INDEX [CCI_FactOutcomes] ON [dw].[FactOutcomes] ON [OutcomeYears] ([PeriodKey]);
GO
ALTER TABLE [dw].[FactOutcomes] ADD CONSTRAINT [PK_FactOutcomes] PRIMARY KEY NONCLUSTERED (
    [PeriodKey], [MunicipalityKey], [IndicatorKey], [ProgrammeKey], [TrainingKey], [PopulationGroupKey], [CommitmentKey],
    [Verified], [Demonstration], [BatchId]) ON [OutcomeYears] ([PeriodKey]);
