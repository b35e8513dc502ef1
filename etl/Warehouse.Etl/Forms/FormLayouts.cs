using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Forms;

/// <summary>The layouts' names of forms, as they stand in a batch.</summary>
internal static class FormLayouts
{
    private const string Prefix = "form-";

    /// <summary>The name of a form's layout.</summary>
    public static string NameOf(Form form) => Prefix + form.Name;

    /// <summary>The form that a batch was read from; null when it was something else.</summary>
    public static Form? Of(ImportBatch batch) => FormCatalogue.All.FirstOrDefault(f => NameOf(f) == batch.Layout);
}
