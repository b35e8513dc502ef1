namespace Warehouse.GraphQL.Types;

/// <summary>Whether a user may ask for a field.</summary>
public enum AuthorizationResult
{
    /// <summary>He may.</summary>
    Allowed,

    /// <summary>He has to sign in first.</summary>
    NotAuthenticated,

    /// <summary>He is signed in, and may not.</summary>
    NotAuthorized,
}
