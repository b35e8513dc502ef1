namespace Warehouse.Marts.Reach;

/// <summary>A point of a concentration curve; both shares run from 0 to 1, the poorest first.</summary>
/// <param name="InhabitantsShare">Share of the inhabitants that are this poor or poorer.</param>
/// <param name="AchievedShare">Share of what was achieved that reached them; above <c>inhabitantsShare</c> the poor get more than theirs.</param>
public sealed record CurvePoint(double InhabitantsShare, double AchievedShare);
