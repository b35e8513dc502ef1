using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Mapping;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Operational;

/// <summary>The operational store: what was imported and what people record. Schema <c>op</c> where the store has schemas.</summary>
public sealed class OperationalContext(DbContextOptions<OperationalContext> options) : DbContext(options)
{
    /// <summary>Schema of the tables where the store has schemas.</summary>
    public const string Schema = "op";

    /// <summary>Departments.</summary>
    public DbSet<Department> Departments => Set<Department>();

    /// <summary>SENA regionals.</summary>
    public DbSet<Regional> Regionals => Set<Regional>();

    /// <summary>SENA training centres.</summary>
    public DbSet<TrainingCentre> TrainingCentres => Set<TrainingCentre>();

    /// <summary>Municipalities, islands and non-municipalised areas.</summary>
    public DbSet<Municipality> Municipalities => Set<Municipality>();

    /// <summary>Codes created or removed.</summary>
    public DbSet<MunicipalityCodeChange> MunicipalityCodeChanges => Set<MunicipalityCodeChange>();

    /// <summary>Inhabitants by year and series.</summary>
    public DbSet<Population> Populations => Set<Population>();

    /// <summary>Law 617 categories.</summary>
    public DbSet<MunicipalityCategory> MunicipalityCategories => Set<MunicipalityCategory>();

    /// <summary>DNP typology.</summary>
    public DbSet<MunicipalTypology> MunicipalTypologies => Set<MunicipalTypology>();

    /// <summary>PDET municipalities.</summary>
    public DbSet<PdetMunicipality> PdetMunicipalities => Set<PdetMunicipality>();

    /// <summary>Poverty indices.</summary>
    public DbSet<PovertyIndex> PovertyIndices => Set<PovertyIndex>();

    /// <summary>Components of the indices.</summary>
    public DbSet<PovertyComponent> PovertyComponents => Set<PovertyComponent>();

    /// <summary>Values and ranks.</summary>
    public DbSet<PovertyValue> PovertyValues => Set<PovertyValue>();

    /// <summary>Values of the components.</summary>
    public DbSet<PovertyComponentValue> PovertyComponentValues => Set<PovertyComponentValue>();

    /// <summary>Plans.</summary>
    public DbSet<Plan> Plans => Set<Plan>();

    /// <summary>Strategic lines of plans.</summary>
    public DbSet<PlanLine> PlanLines => Set<PlanLine>();

    /// <summary>Projects of plans.</summary>
    public DbSet<PlanProject> PlanProjects => Set<PlanProject>();

    /// <summary>Goals and budgets of plan projects by year.</summary>
    public DbSet<PlanProjectYear> PlanProjectYears => Set<PlanProjectYear>();

    /// <summary>Result indicators of plans.</summary>
    public DbSet<PlanResultIndicator> PlanResultIndicators => Set<PlanResultIndicator>();

    /// <summary>MGA catalogue.</summary>
    public DbSet<MgaIndicator> MgaIndicators => Set<MgaIndicator>();

    /// <summary>Signs of plan projects that SENA could serve.</summary>
    public DbSet<OpportunityRule> OpportunityRules => Set<OpportunityRule>();

    /// <summary>Outcome areas that SENA could serve in plan projects, as the rules say.</summary>
    public DbSet<PlanProjectArea> PlanProjectAreas => Set<PlanProjectArea>();

    /// <summary>Review cycles.</summary>
    public DbSet<ReviewCycle> ReviewCycles => Set<ReviewCycle>();

    /// <summary>Priority lists.</summary>
    public DbSet<PriorityMunicipality> PriorityMunicipalities => Set<PriorityMunicipality>();

    /// <summary>Reviews.</summary>
    public DbSet<PlanReview> PlanReviews => Set<PlanReview>();

    /// <summary>Opportunities that reviews name.</summary>
    public DbSet<AllianceOpportunity> AllianceOpportunities => Set<AllianceOpportunity>();

    /// <summary>Suggestions that reviewers do not want.</summary>
    public DbSet<DismissedOpportunity> DismissedOpportunities => Set<DismissedOpportunity>();

    /// <summary>Commitments.</summary>
    public DbSet<Commitment> Commitments => Set<Commitment>();

    /// <summary>Targets of commitments.</summary>
    public DbSet<CommitmentTarget> CommitmentTargets => Set<CommitmentTarget>();

    /// <summary>Ordinary budgets.</summary>
    public DbSet<OrdinaryBudget> OrdinaryBudgets => Set<OrdinaryBudget>();

    /// <summary>Indicator catalogue.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Executing entities.</summary>
    public DbSet<ExecutingEntity> ExecutingEntities => Set<ExecutingEntity>();

    /// <summary>Programmes.</summary>
    public DbSet<Programme> Programmes => Set<Programme>();

    /// <summary>Outcomes.</summary>
    public DbSet<OutcomeRecord> OutcomeRecords => Set<OutcomeRecord>();

    /// <summary>Figures of social programmes.</summary>
    public DbSet<ProgrammeFigure> ProgrammeFigures => Set<ProgrammeFigure>();

    /// <summary>Goals of SENA.</summary>
    public DbSet<Goal> Goals => Set<Goal>();

    /// <summary>Sample of the public employment agency's report.</summary>
    public DbSet<EmploymentSample> EmploymentSamples => Set<EmploymentSample>();

    /// <summary>Training groups of SENA's monthly reports.</summary>
    public DbSet<TrainingGroup> TrainingGroups => Set<TrainingGroup>();

    /// <summary>Imports.</summary>
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    /// <summary>Refused rows and warnings.</summary>
    public DbSet<RejectedRow> RejectedRows => Set<RejectedRow>();

    /// <summary>How old sources may be.</summary>
    public DbSet<SourceExpectation> SourceExpectations => Set<SourceExpectation>();

    /// <summary>Who changed what; the log that other processes follow.</summary>
    public DbSet<ChangeRecord> ChangeRecords => Set<ChangeRecord>();

    /// <summary>Changes that clients asked for under keys of their own.</summary>
    public DbSet<ClientRequest> ClientRequests => Set<ClientRequest>();

    /// <summary>Changes that no load has taken over yet.</summary>
    public DbSet<PendingChange> PendingChanges => Set<PendingChange>();

    /// <summary>The load that took the last ones away: at most one row.</summary>
    public DbSet<LoadReceipt> LoadReceipts => Set<LoadReceipt>();

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        NoteChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        NoteChanges();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        TerritoryMapping.Map(modelBuilder);
        PovertyMapping.Map(modelBuilder);
        PlanMapping.Map(modelBuilder);
        ReviewMapping.Map(modelBuilder);
        CommitmentMapping.Map(modelBuilder);
        OutcomeMapping.Map(modelBuilder);
        ImportMapping.Map(modelBuilder);
        HistoryMapping.Map(modelBuilder);
        HistoryMapping.MapVersions(modelBuilder);
    }

    private void NoteChanges()
    {
        PendingChanges.AddRange(ChangeNotes.Of(ChangeTracker));
        RaiseVersions();
    }

    private void RaiseVersions()
    {
        foreach (var row in ChangeTracker.Entries<IVersioned>().Where(r => r.State is EntityState.Added or EntityState.Modified))
        {
            var version = row.Property(r => r.Version);
            version.CurrentValue = row.State == EntityState.Added ? Math.Max(version.CurrentValue, 1) : version.OriginalValue + 1;
        }
    }
}
