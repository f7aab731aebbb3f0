/** A cell of a table that can be taken away; undefined is an empty cell, which means "not recorded". */
export type Cell = string | number | undefined;

/** A table that can be taken away: one row a thing, columns in the order of the first row. */
export type DataTable = readonly Readonly<Record<string, Cell>>[];
