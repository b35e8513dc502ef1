namespace Warehouse.Model.Star;

/// <summary>One published load of the star schema. The newest is what every question answers from.</summary>
public sealed class LoadRun
{
    /// <summary>Surrogate key, ascending in time.</summary>
    public int Id { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>End, UTC.</summary>
    public DateTime FinishedAt { get; set; }

    /// <summary>Newest import batch that the load had read; 0 when there was none.</summary>
    public int LastBatchId { get; set; }

    /// <summary>Never the same twice: the operational store keeps it as its <see cref="Operational.Imports.LoadReceipt"/>.</summary>
    public Guid Publication { get; set; } = Guid.CreateVersion7();

    /// <summary>Version of the load's rules: a product with newer rules loads again although the data are the same.</summary>
    public int RulesVersion { get; set; }

    /// <summary>Whether everything was loaded; else only what had changed.</summary>
    public bool Whole { get; set; }

    /// <summary>Outcome facts that the load wrote.</summary>
    public long FactsAdded { get; set; }

    /// <summary>Outcome facts that it removed; a fact that changed is removed and written again.</summary>
    public long FactsRemoved { get; set; }

    /// <summary>Outcome facts in the star after the load.</summary>
    public long OutcomeFacts { get; set; }

    /// <summary>Whether any fact is of the demonstration scenario.</summary>
    public bool ContainsDemonstrationData { get; set; }

    /// <summary>What was checked before the load was published.</summary>
    public List<LoadCheck> Checks { get; } = [];
}
