using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>What a field is answered with that the user may not ask for.</summary>
internal static class Refusal
{
    /// <summary>Null when he may.</summary>
    public static ResolverFault? Of(AuthorizationResult? verdict) => verdict switch
    {
        AuthorizationResult.NotAuthenticated => new(new GraphQLException("The current user is not authenticated.", ErrorCodes.NotAuthenticated)),
        AuthorizationResult.NotAuthorized => new(new GraphQLException("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized)),
        _ => null,
    };
}
