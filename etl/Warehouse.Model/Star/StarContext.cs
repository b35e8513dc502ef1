using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Mapping;

namespace Warehouse.Model.Star;

/// <summary>The warehouse: a star schema that only the load writes. Schema <c>dw</c> where the store has schemas.</summary>
public sealed class StarContext(DbContextOptions<StarContext> options) : DbContext(options)
{
    /// <summary>Schema of the tables where the store has schemas.</summary>
    public const string Schema = "dw";

    /// <summary>Municipalities with their history.</summary>
    public DbSet<DimMunicipality> DimMunicipalities => Set<DimMunicipality>();

    /// <summary>Months and years.</summary>
    public DbSet<DimPeriod> DimPeriods => Set<DimPeriod>();

    /// <summary>Indicators and areas.</summary>
    public DbSet<DimIndicator> DimIndicators => Set<DimIndicator>();

    /// <summary>Programmes and entities.</summary>
    public DbSet<DimProgramme> DimProgrammes => Set<DimProgramme>();

    /// <summary>Kinds of training.</summary>
    public DbSet<DimTraining> DimTrainings => Set<DimTraining>();

    /// <summary>Population groups.</summary>
    public DbSet<DimPopulationGroup> DimPopulationGroups => Set<DimPopulationGroup>();

    /// <summary>Plans.</summary>
    public DbSet<DimPlan> DimPlans => Set<DimPlan>();

    /// <summary>Commitments.</summary>
    public DbSet<DimCommitment> DimCommitments => Set<DimCommitment>();

    /// <summary>Poverty indices.</summary>
    public DbSet<DimPovertyIndex> DimPovertyIndices => Set<DimPovertyIndex>();

    /// <summary>Review cycles.</summary>
    public DbSet<DimReviewCycle> DimReviewCycles => Set<DimReviewCycle>();

    /// <summary>Imports.</summary>
    public DbSet<DimBatch> DimBatches => Set<DimBatch>();

    /// <summary>Outcomes at their full grain.</summary>
    public DbSet<FactOutcome> FactOutcomes => Set<FactOutcome>();

    /// <summary>Outcomes by municipality, year and indicator.</summary>
    public DbSet<AggregateOutcome> AggregateOutcomes => Set<AggregateOutcome>();

    /// <summary>Outcomes by department, regional, year and indicator.</summary>
    public DbSet<DepartmentOutcome> DepartmentOutcomes => Set<DepartmentOutcome>();

    /// <summary>The yearly aggregate as earlier loads published it.</summary>
    public DbSet<PublishedOutcome> PublishedOutcomes => Set<PublishedOutcome>();

    /// <summary>Targets.</summary>
    public DbSet<FactTarget> FactTargets => Set<FactTarget>();

    /// <summary>Poverty values and ranks.</summary>
    public DbSet<FactPoverty> FactPoverties => Set<FactPoverty>();

    /// <summary>Inhabitants.</summary>
    public DbSet<FactPopulation> FactPopulations => Set<FactPopulation>();

    /// <summary>Priority lists.</summary>
    public DbSet<FactPriority> FactPriorities => Set<FactPriority>();

    /// <summary>Reviews.</summary>
    public DbSet<FactPlanReview> FactPlanReviews => Set<FactPlanReview>();

    /// <summary>Commitments.</summary>
    public DbSet<FactCommitment> FactCommitments => Set<FactCommitment>();

    /// <summary>Loads.</summary>
    public DbSet<LoadRun> LoadRuns => Set<LoadRun>();

    /// <summary>Checks of the loads.</summary>
    public DbSet<LoadCheck> LoadChecks => Set<LoadCheck>();

    /// <summary>Rows and sums of outcomes by stage, source, indicator and year.</summary>
    public DbSet<ControlSum> ControlSums => Set<ControlSum>();

    /// <summary>What the last load saw of the operational store's pending changes.</summary>
    public DbSet<LoadedChange> LoadedChanges => Set<LoadedChange>();

    /// <summary>Newest import of each source.</summary>
    public DbSet<SourceFreshness> SourceFreshness => Set<SourceFreshness>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        DimensionMapping.Map(modelBuilder);
        FactMapping.Map(modelBuilder);
        LoadMapping.Map(modelBuilder);
    }
}
