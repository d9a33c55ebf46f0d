import { addRows, cellsOf, rowsOf, writeCell } from '../edits/rows.js';
import { contentOf } from '../edits/places.js';
import { textOf } from '../edits/text.js';
import { Collection } from './collection.js';
import { ClientObject } from './client-object.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';
import { placed } from './placed.js';
import { Selectable } from './selectable.js';

const textsOf = (row) => cellsOf(row).map((cell) => textOf(contentOf(cell)));

/** Fills rows, whose cells must be as many as the values. */
function fill(document, rows, values) {
  const fits =
    values.length === rows.length && values.every((texts, at) => texts.length === cellsOf(rows[at]).length);
  if (!fits) throw new HostFault('InvalidArgument');
  rows.forEach((row, at) =>
    cellsOf(row).forEach((cell, column) => writeCell(document, cell, values[at][column])),
  );
  document.touch();
}

/** Word.TableRow. */
export class TableRow extends ClientObject {
  static scalars = {
    cellCount: { read: (row) => cellsOf(row).length },
    values: {
      read: (row) => [textsOf(row)],
      write(row, values) {
        fill(this.host.document, [row], values);
      },
    },
  };
}

/** Word.TableRowCollection. */
export class TableRowCollection extends Collection {
  get itemClass() {
    return TableRow;
  }
}

/** Word.Table. */
export class Table extends placed(Selectable) {
  static scalars = {
    rowCount: { read: (table) => rowsOf(table).length },
    values: {
      read: (table) => rowsOf(table).map(textsOf),
      write(table, values) {
        fill(this.host.document, rowsOf(table), values);
      },
    },
  };

  static locations = (({ Whole, Start, End, After }) => ({ Whole, Start, End, After }))(Selectable.locations);

  get rows() {
    return this.property(TableRowCollection, 'rows', rowsOf);
  }

  addRows(location, rowCount, values = undefined) {
    return this.make(TableRowCollection, 'addRows', (table) => {
      if (!['Start', 'End'].includes(location) || !(rowCount > 0)) throw new HostFault('InvalidArgument');
      const { document } = this.host;
      const width = cellsOf(rowsOf(table).at(location === 'End' ? -1 : 0)).length;
      if (values && (values.length !== rowCount || values.some((texts) => texts.length !== width)))
        throw new HostFault('InvalidArgument');
      const added = addRows(document, table, rowCount, location === 'End');
      if (values) fill(document, added, values);
      return added;
    });
  }
}

/** Word.TableCollection. */
export class TableCollection extends Collection {
  get itemClass() {
    return Table;
  }
}

Object.assign(kinds, { Table, TableCollection });
