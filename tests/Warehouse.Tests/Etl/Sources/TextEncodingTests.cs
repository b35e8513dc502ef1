using System.Text;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Sheets;
using Warehouse.Etl.Sources.Territory;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Sources;

public sealed class TextEncodingTests : IDisposable
{
    private const string Divipola = "dane_divipola_geolocalizados_thousands_separator.csv";
    private readonly OriginalFiles files = new();

    [Fact]
    public void The_same_table_in_utf8_latin1_and_utf16_gives_the_same_rows()
    {
        var text = File.ReadAllText(files.Path(Divipola));
        var expected = Rows(files.Open(Divipola));
        Assert.Contains(expected, r => r.Contains("MEDELLÍN", StringComparison.Ordinal));
        Assert.Equal(expected, Rows(Write(new UTF8Encoding(false).GetBytes(text))));
        Assert.Equal(expected, Rows(Write(Encoding.Latin1.GetBytes(text))));
        Assert.Equal(expected, Rows(Write([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)])));
    }

    [Fact]
    public void What_windows_adds_to_latin1_is_understood()
    {
        byte[] cells = [.. "Peque"u8, 0xF1, .. "a "u8, 0x96, .. " "u8, 0x93, .. "si"u8, 0x94, (byte)'\n'];
        Assert.Equal("Pequeña – “si”", Assert.Single(DelimitedText.Rows(Write(cells), ';', _ => { })).Raw);
    }

    [Fact]
    public void What_is_neither_utf8_nor_latin1_is_refused_and_never_guessed()
    {
        byte[] cells = [.. "Medell"u8, 0x92, .. "n;Tad"u8, 0x9D, (byte)'\n'];
        var error = Assert.Throws<UnreadableFileException>(() => DelimitedText.Rows(Write(cells), ';', _ => { }).ToList());
        Assert.Contains("neither UTF-8 nor Latin-1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_in_latin1_is_read_with_its_line_breaks_inside_cells()
    {
        var rows = DelimitedText.Rows(files.Open("spe_formulario_web_2023_sample_latin1.csv"), ';', _ => { }).ToList();
        Assert.Equal("Código prestador", rows[0][0]);
        Assert.All(rows, r => Assert.Equal(rows[0].Cells.Count, r.Cells.Count));
    }

    public void Dispose() => files.Dispose();

    private static List<string> Rows(SourceFile file)
    {
        var layout = new DivipolaPoints(new());
        Assert.True(layout.Recognises(file));
        return [.. layout.Lines(file, new(_ => { })).Select(l => l.Raw)];
    }

    private SourceFile Write(byte[] bytes) => files.Write($"{Guid.NewGuid():N}.csv", bytes);
}
