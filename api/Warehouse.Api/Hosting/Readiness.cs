namespace Warehouse.Api.Hosting;

/// <summary>Whether every question can be answered; until then the API says so instead of answering by halves.</summary>
internal sealed class Readiness
{
    private volatile bool ready;

    /// <summary>Why the first load failed; null while it runs and after it succeeded.</summary>
    public string? Failure { get; private set; }

    public bool IsReady => ready;

    public void Succeed() => ready = true;

    public void Fail(string reason) => Failure = reason;
}
