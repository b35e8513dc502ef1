using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.GraphQL;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Changes;

/// <summary>
/// The one way to change the operational store: in one transaction the change, who made it, and the client's key, or nothing
/// at all.
/// </summary>
/// <param name="store">The context that reads and writes.</param>
/// <param name="transactions">How this store writes alone.</param>
/// <param name="time">The clock.</param>
public sealed class ChangeLedger(OperationalContext store, IStoreTransactions transactions, TimeProvider time)
{
    /// <summary>Answers when the store stays busy.</summary>
    public const string StoreBusy = "STORE_BUSY";

    /// <summary>The store that the change is made in.</summary>
    public OperationalContext Store => store;

    /// <summary>Today in Colombia.</summary>
    public DateOnly Today => Warehouse.Api.Today.In(time);

    /// <summary>Makes a change, unless it was made before under the same client key; then it is answered again.</summary>
    /// <param name="caller">Who changes.</param>
    /// <param name="input">What was asked for.</param>
    /// <param name="make">Changes tracked entities; throws a <see cref="RefusedException"/> to change nothing.</param>
    /// <param name="cancellationToken">Cancelled with the request; then nothing was changed.</param>
    /// <typeparam name="TSubject">What is changed.</typeparam>
    public async Task<Entry<TSubject>> EnterAsync<TSubject>(
        Caller caller, IChangeInput input, Func<Task<Change<TSubject>>> make, CancellationToken cancellationToken)
        where TSubject : class, IVersioned
    {
        try
        {
            await using var transaction = await transactions.BeginWriteAsync(store, cancellationToken);
            store.Database.AutoSavepointsEnabled = false; // All or nothing: nobody goes back to a point between.
            var request = await RequestAsync(caller, input, cancellationToken);
            if (request?.Change is { } made)
            {
                return Again<TSubject>(request, made);
            }

            var change = await make();
            if (change.Event is { } happened)
            {
                await SaveAsync(caller, change, happened, request, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            return new(change.Subject, change.Warnings);
        }
        catch (StoreBusyException busy)
        {
            throw new GraphQLException(busy.Message, StoreBusy);
        }
    }

    /// <summary>The request under the client's key: an earlier one with its change, or a new one without; null without a key.</summary>
    private async Task<ClientRequest?> RequestAsync(Caller caller, IChangeInput input, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        var key = findings.Line("clientKey", input.ClientKey, ClientRequest.LongestKey);
        findings.ThrowIfAny();
        if (key is null)
        {
            return null;
        }

        var mutation = JsonNamingPolicy.CamelCase.ConvertName(input.GetType().Name[..^"Input".Length]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType())));
        var found = await store.ClientRequests.Include(r => r.Change).SingleOrDefaultAsync(r => r.Caller == caller.Id && r.ClientKey == key, cancellationToken);
        if (found is not null && (found.Mutation, found.InputSha256) != (mutation, hash))
        {
            throw new ClientKeyReusedException(key, found.Mutation);
        }

        return found ?? new() { Caller = caller.Id, ClientKey = key, Mutation = mutation, InputSha256 = hash };
    }

    private Entry<TSubject> Again<TSubject>(ClientRequest request, ChangeRecord made)
        where TSubject : class =>
        new(
            Snapshot.Restore<TSubject>(store.Model.FindEntityType(typeof(TSubject))!, made.After),
            request.Warnings is { } warnings ? JsonSerializer.Deserialize<List<Warning>>(warnings)! : []);

    private async Task SaveAsync<TSubject>(
        Caller caller, Change<TSubject> change, ChangeEvent happened, ClientRequest? request, CancellationToken cancellationToken)
        where TSubject : class, IVersioned
    {
        var subject = store.Entry(change.Subject);
        if (subject.State == EntityState.Unchanged)
        {
            // Only rows that belong to it changed; whoever saw it before has not seen them.
            subject.Property(s => s.Version).IsModified = true;
        }

        await SaveAsync(change.Subject, cancellationToken);
        var record = Record.Of(caller, change, happened, Snapshot.Of(subject), time.GetUtcNow().UtcDateTime);
        store.Add(record);
        if (request is not null)
        {
            request.Change = record;
            request.Warnings = change.Warnings.Count == 0 ? null : JsonSerializer.Serialize(change.Warnings);
            store.Add(request);
        }

        await store.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Other changes wait for this one; an import does not.</summary>
    private async Task SaveAsync(IVersioned subject, CancellationToken cancellationToken)
    {
        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleVersionException(subject.Version - 1, subject.Version);
        }
    }
}
