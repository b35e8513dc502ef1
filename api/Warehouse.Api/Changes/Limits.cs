namespace Warehouse.Api.Changes;

/// <summary>How long texts may be: what the columns hold.</summary>
internal static class Limits
{
    public const int Line = 400, Text = 4000, Url = 2000, Code = 40, Email = 254, Phone = 40, Reference = 100, TrainingText = 60;
}
