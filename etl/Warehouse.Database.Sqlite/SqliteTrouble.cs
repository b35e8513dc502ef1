using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Database.Sqlite;

/// <summary>What SQLite's refusals mean to the person who runs a command.</summary>
internal static class SqliteTrouble
{
    /// <summary>The meaning; null when the error is not one of these.</summary>
    public static string? Explain(Exception error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "The disk is full: make room, then run the command again.",
        raw.SQLITE_IOERR => "The disk did not take what was written: it is full, or a limit on the size of files is reached, or it fails.",
        raw.SQLITE_READONLY => "The store may not be written to: its file or folder is read-only for this user.",
        raw.SQLITE_CANTOPEN => "The store's file cannot be opened: look whether its folder exists and this user may use it.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "Another program is writing to the store and did not finish in time: run the command again later.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The file is damaged, or it is not a store: put a copy in its place.",
        _ => null,
    };
}
