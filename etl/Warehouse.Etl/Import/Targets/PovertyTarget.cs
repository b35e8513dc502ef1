using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Poverty;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Values and components of one poverty index; the ranks follow from all values together.</summary>
/// <param name="index">The index, e.g. <c>IPM_2005</c>.</param>
internal sealed class PovertyTarget(string index) : Target<PovertyRow>
{
    private Table<PovertyValue> values = null!;
    private Table<PovertyComponentValue> components = null!;
    private KnownCodes municipalities = null!;
    private bool indexKnown;

    /// <inheritdoc/>
    public override object KeyOf(PovertyRow row) => row.MunicipalityCode;

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        municipalities = await KnownCodes.MunicipalitiesAsync(session);
        indexKnown = await session.Store.PovertyIndices.AnyAsync(i => i.Code == index, session.Cancellation);
        values = await new Table<PovertyValue>(session, v => v.MunicipalityCode, only:
            [nameof(PovertyValue.Value), nameof(PovertyValue.Urban), nameof(PovertyValue.Rural), nameof(PovertyValue.Caution), nameof(PovertyValue.CautionByArea)])
            .ReadAsync(q => q.Where(v => v.IndexCode == index));
        components = await new Table<PovertyComponentValue>(session, v => (v.MunicipalityCode, v.ComponentCode))
            .ReadAsync(q => q.Where(v => v.IndexCode == index));
    }

    /// <inheritdoc/>
    public override RowResult Take(PovertyRow row, int line)
    {
        if (!indexKnown)
            return new Problem(Rules.KnownCode, null, $"The poverty index {index} is not in the catalogue of indices.");
        if (municipalities.Refuse(row.MunicipalityCode, "municipality_code") is { } problem)
            return problem;

        var changed = values.Put(new()
        {
            IndexCode = index,
            MunicipalityCode = row.MunicipalityCode,
            Value = row.Total,
            Urban = row.Urban,
            Rural = row.Rural,
            Caution = row.Caution,
            CautionByArea = row.CautionByArea,
        }, line);
        foreach (var part in row.Components)
        {
            changed |= components.Put(new()
            {
                IndexCode = index,
                MunicipalityCode = row.MunicipalityCode,
                ComponentCode = part.Code,
                Value = part.Total,
                Urban = part.Urban,
                Rural = part.Rural,
            }, line);
        }

        return changed;
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        PovertyRanking.Apply(values);
        await values.WriteAsync();
        await components.WriteAsync();
    }
}
