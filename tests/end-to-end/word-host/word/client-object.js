import { gated, NotEmulated } from '../refusal.js';
import { refusalOf } from '../refusals.js';
import { isSetSupported } from '../profiles.js';
import { HostFault, invalidObjectPath, propertyNotLoaded } from './errors.js';

/**
 * The page's side of an object in the document. What it stands for is found when the batch runs; a property can be
 * read once it was loaded and synced. `scalars` of a class names its properties, each with read and perhaps write, and
 * with the WordApi version that it came with where that is later than 1.3.
 */
export class ClientObject {
  static scalars = {};
  #path;
  #values = new Map();
  #isNull;
  #released = false;
  #gate;
  #refresh;
  #properties = new Map();

  constructor(context, path, find, { orNull = false, isProperty = false, location } = {}) {
    this.context = context;
    this.#path = path;
    for (const name of Object.keys(this.constructor.scalars)) this.#define(name);
    this.#gate = gated(this, this.type);
    context.register(this);
    const resolve = () => {
      this.target = find() ?? null;
      this.#isNull = this.target === null;
      if (this.#isNull && !orNull) throw new HostFault('ItemNotFound');
    };
    // The path of a property is walked again in every batch; what a method gave stays what it was.
    this.#refresh = isProperty ? resolve : () => undefined;
    context.enqueue(location ?? this.type, `var ${this.variable} = ${path};`, resolve);
    return this.#gate;
  }

  get type() {
    return this.constructor.name;
  }

  get variable() {
    return this.type[0].toLowerCase() + this.type.slice(1);
  }

  /** The object itself, behind the gate. */
  get identity() {
    return this;
  }

  get host() {
    return this.context.host;
  }

  get isNullObject() {
    if (this.#isNull === undefined) throw propertyNotLoaded(this.type, 'isNullObject');
    return this.#isNull;
  }

  load(options) {
    const names = this.namesOf(options);
    this.ask('load', () => {
      if (!this.#isNull)
        for (const name of names) this.#values.set(name, this.supported(name).read.call(this, this.target));
    });
    return this.#gate;
  }

  /** A step of the batch that needs the object to be there. */
  ask(method, work) {
    this.assertAlive();
    this.context.enqueue(`${this.type}.${method}`, `${this.variable}.${method}(...);`, () => {
      this.#refresh();
      if (this.#isNull && method !== 'load') throw new HostFault('ItemNotFound');
      work(this.target);
    });
  }

  /** A step that changes the document. */
  change(method, work) {
    this.ask(method, (target) => {
      this.mayChange();
      work(target);
    });
  }

  /** An object reached from this one; it is null where this one is, if it may be. */
  reach(Class, expression, find, options) {
    this.assertAlive();
    const from = () => {
      this.#refresh();
      if (this.#isNull && !options?.orNull) throw new HostFault('ItemNotFound');
      return this.#isNull ? null : find(this.target);
    };
    const location = `${this.type}.${expression.split('(')[0]}`;
    return new Class(this.context, `${this.#path}.${expression}`, from, { ...options, location });
  }

  /** An object that is a property of this one: the same at every reading. */
  property(Class, name, find, options) {
    if (!this.#properties.has(name))
      this.#properties.set(name, this.reach(Class, name, find, { ...options, isProperty: true }));
    return this.#properties.get(name);
  }

  /** An object that a change of the document makes. */
  make(Class, method, work) {
    return this.reach(Class, `${method}(...)`, (target) => {
      this.mayChange();
      return work(target);
    });
  }

  mayChange() {
    const refusal = refusalOf(this.host);
    if (refusal) throw refusal;
  }

  assertAlive() {
    if (this.#released) throw invalidObjectPath(this.#path);
  }

  release() {
    this.#released = true;
  }

  scalar(name) {
    return this.constructor.scalars[name];
  }

  /** The property, or NotImplemented where the platform is too old for it, as office-js #1345 has it. */
  supported(name) {
    const scalar = this.scalar(name);
    if (scalar.since && !isSetSupported(this.host.profile, 'WordApi', scalar.since))
      throw new HostFault('NotImplemented');
    return scalar;
  }

  /** The property names that load() was asked for, in any of its forms. */
  namesOf(options) {
    const listed = names(options, Object.keys(this.constructor.scalars));
    for (const name of listed) if (!this.scalar(name)) throw new NotEmulated(`${this.type}.load('${name}')`);
    return listed;
  }

  #define(name) {
    const { write } = this.scalar(name);
    const get = () => {
      if (!this.#isNull && !this.#values.has(name)) throw propertyNotLoaded(this.type, name);
      return this.#values.get(name);
    };
    const set = (given) => {
      this.#values.set(name, given);
      this.change(name, (target) => this.supported(name).write.call(this, target, given));
    };
    Object.defineProperty(this, name, { get, set: write ? set : undefined, enumerable: true });
  }
}

/** "a, b", ["a", "b"] or { a: true }; nothing asked for is everything. */
export function names(options, everything) {
  if (options === undefined) return everything;
  if (typeof options === 'string') return names(options.split(','), everything);
  if (Array.isArray(options)) return options.map((name) => name.trim());
  const asked = Object.keys(options).filter((name) => options[name]);
  return asked.includes('$all') ? everything : asked;
}
