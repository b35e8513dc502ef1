using Warehouse.GraphQL;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What the marts refuse, told to the client.</summary>
internal static class Refusals
{
    /// <exception cref="GraphQLException">The question has no honest answer; its code says why.</exception>
    public static async Task<T> TellAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (OutcomesException refusal)
        {
            throw new GraphQLException(refusal.Message, refusal.Code);
        }
    }
}
