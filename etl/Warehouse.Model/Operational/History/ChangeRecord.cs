namespace Warehouse.Model.Operational.History;

/// <summary>
/// Who changed what, when, from what to what: written in the transaction of the change and never altered. It is also the
/// log that other processes follow. Grain: one change of one subject.
/// </summary>
/// <remarks>
/// Ids ascend and may have gaps (a transaction that was rolled back leaves one). A reader that remembers the last id it saw
/// and asks for <c>Id &gt; last ORDER BY Id</c> misses nothing: rows are only written inside
/// <see cref="IStoreTransactions.BeginWriteAsync"/>, which lets one transaction write at a time, so a row becomes visible
/// before a higher id is given out. Who writes rows in another way breaks that promise.
/// </remarks>
public sealed class ChangeRecord
{
    /// <summary>Ascending in the order in which changes became visible.</summary>
    public long Id { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who: the subject of the token, at most 200 characters.</summary>
    public required string Actor { get; set; }

    /// <summary>The role in which the change was made.</summary>
    public required string ActorRole { get; set; }

    /// <summary>Regional on whose behalf it was made; null when the role has none.</summary>
    public string? ActorRegionalCode { get; set; }

    /// <summary>What happened.</summary>
    public ChangeEvent Event { get; set; }

    /// <summary>What kind of thing changed.</summary>
    public ChangeSubject Subject { get; set; }

    /// <summary>Its key, as <see cref="ChangeSubject"/> says.</summary>
    public required string SubjectKey { get; set; }

    /// <summary>The regional that the subject belongs to.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>DIVIPOLA code of the municipality concerned; null when there is none.</summary>
    public string? MunicipalityCode { get; set; }

    /// <summary>The review cycle concerned; null when there is none.</summary>
    public string? CycleCode { get; set; }

    /// <summary>What changed as it was before: a JSON object; null when it is new.</summary>
    public string? Before { get; set; }

    /// <summary>What changed as it was afterwards: a JSON object.</summary>
    public required string After { get; set; }

    /// <summary>The reason or evidence that was given; null when none was.</summary>
    public string? Note { get; set; }

    /// <summary>The subject is one of the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}
