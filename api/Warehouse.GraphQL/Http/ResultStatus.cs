using Microsoft.AspNetCore.Http;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Http;

/// <summary>The status code of a result (GraphQL over HTTP, section "Status Codes").</summary>
internal static class ResultStatus
{
    public static int Of(ExecutionResult result, ResponseMediaType mediaType)
    {
        if (result.HasData)
        {
            return StatusCodes.Status200OK;
        }

        return result.Errors[0].Code switch
        {
            ErrorCodes.MutationOverGet => StatusCodes.Status405MethodNotAllowed,
            ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
            ErrorCodes.Timeout => StatusCodes.Status503ServiceUnavailable,
            _ => mediaType.IsLegacy ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
