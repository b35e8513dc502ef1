using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Territory;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Code changes, and what they mean for the municipalities: when a code began, when it ended, and when its type changed.
/// A code that ended stays a unit of its own, because figures of its time, and careless later ones, still name it.
/// </summary>
internal sealed class CodeChangeTarget : Target<CodeChangeRow>
{
    /// <summary>Mapiripana, merged into Barrancominas: the only code that ended as a non-municipalised area.</summary>
    private const string Mapiripana = "94663";

    private Table<MunicipalityCodeChange> changes = null!;
    private Table<Municipality> municipalities = null!;

    /// <inheritdoc/>
    public override object KeyOf(CodeChangeRow row) => (row.Code, row.Change);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        changes = await new Table<MunicipalityCodeChange>(session, c => (c.MunicipalityCode, c.Change)).ReadAsync();
        municipalities = await new Table<Municipality>(session, m => m.Code, only:
            [nameof(Municipality.PreviousType), nameof(Municipality.TypeSince), nameof(Municipality.CreatedOn), nameof(Municipality.EndedOn)])
            .ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(CodeChangeRow row, int line)
    {
        var current = municipalities.Find(row.Code);
        if (current is null && row.Change == "created")
            return new Problem(Rules.KnownCode, "municipality_code", $"municipality_code: {row.Code} was created but is not in DIVIPOLA.");

        var changed = changes.Put(new()
        {
            MunicipalityCode = row.Code,
            Change = row.Change,
            ChangedOn = row.Date,
            FromCodes = row.FromCodes,
            Note = row.Note,
        }, line);
        return changed | municipalities.Put(row.Change == "removed" ? Ended(row) : Begun(row, current!), line);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync()
    {
        await municipalities.WriteAsync();
        await changes.WriteAsync();
    }

    private static Municipality Ended(CodeChangeRow row)
    {
        var unit = Unit(row);
        unit.Type = row.Code == Mapiripana ? MunicipalityType.NonMunicipalisedArea : MunicipalityType.Municipality;
        unit.EndedOn = row.Date;
        return unit;
    }

    /// <summary>A code that is made of itself among others is as old as before: only its type changed, from a non-municipalised area.</summary>
    private static Municipality Begun(CodeChangeRow row, Municipality current)
    {
        var unit = Unit(row);
        if (row.FromCodes?.Split(';').Contains(current.Code) == true)
            (unit.PreviousType, unit.TypeSince) = (MunicipalityType.NonMunicipalisedArea, row.Date);
        else
            unit.CreatedOn = row.Date;
        return unit;
    }

    private static Municipality Unit(CodeChangeRow row) => new()
    {
        Code = row.Code,
        Name = row.Name,
        SearchName = SearchText.Of(row.Name),
        DepartmentCode = row.Code[..2],
        RegionalCode = row.Code[..2],
    };
}
