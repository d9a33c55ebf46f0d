import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { officeTypes } from '../word-host-types.js';
import { Body } from '../word-host/word/body.js';
import { ClientObject } from '../word-host/word/client-object.js';
import { ContentControl } from '../word-host/word/content-control.js';
import { ContentControlCollection } from '../word-host/word/content-control-collection.js';
import { Document } from '../word-host/word/document.js';
import { Paragraph, ParagraphCollection } from '../word-host/word/paragraph.js';
import { Range, RangeCollection } from '../word-host/word/range.js';
import { Table, TableCollection, TableRow, TableRowCollection } from '../word-host/word/table.js';

const classes = [
  Body,
  ContentControl,
  ContentControlCollection,
  Document,
  Paragraph,
  ParagraphCollection,
  Range,
  RangeCollection,
  Table,
  TableCollection,
  TableRow,
  TableRowCollection,
];

// What the host's own objects ask of one another.
const inside = [
  'afterFile',
  'afterInsertion',
  'beforeFile',
  'itemClass',
  'one',
  'parent',
  'placeIn',
  'those',
  'tooLong',
];

const types = await officeTypes();

/** The members that a class adds to what every object has: by name, with their property descriptors. */
function emulated(Class) {
  const found = new Map(Object.keys(Class.scalars).map((name) => [name, {}]));
  for (let proto = Class.prototype; proto !== ClientObject.prototype; proto = Object.getPrototypeOf(proto))
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (!inside.includes(name) && name !== 'constructor' && !found.has(name)) found.set(name, member);
  return found;
}

const isNewer = (version, than) => version.localeCompare(than, 'en', { numeric: true }) > 0;

for (const Class of classes) {
  const real = types(Class.name);

  test(`Word.${Class.name} has every member that is emulated, from the requirement set that is told`, () => {
    const told = (name) => Class.scalars[name]?.since ?? '1.3';
    const wrong = [...emulated(Class).keys()].filter((name) => {
      const member = real.get(name);
      if (!member) return true;
      // Items and load have no set of their own.
      const [set, version] = member.since ?? ['WordApi', '1.1'];
      return set !== 'WordApi' || isNewer(version, told(name));
    });
    assert.deepEqual(wrong, []);
  });

  test(`the methods of Word.${Class.name} want no other arguments than the emulated ones`, () => {
    const wrong = [...emulated(Class)]
      .filter(([, { value }]) => typeof value === 'function')
      .filter(
        ([name, { value }]) => value.length > real.get(name).wants || real.get(name).wants === undefined,
      )
      .map(([name, { value }]) => `${name}: ${value.length}, not ${real.get(name)?.wants}`);
    assert.deepEqual(wrong, []);
  });

  test(`no property of Word.${Class.name} can be set that really cannot`, () => {
    const settable = Object.keys(Class.scalars).filter((name) => Class.scalars[name].write);
    assert.deepEqual(
      settable.filter((name) => real.get(name).isReadonly),
      [],
    );
  });
}
