/** What every member that is not emulated throws, so that a test never passes on a member that does nothing. */
export class NotEmulated extends Error {
  constructor(member) {
    super(`not emulated: ${member}`);
    this.name = 'NotEmulated';
  }
}

const isClass = (value) => Boolean(value.prototype);

/** Gives the object behind a gate: reading or setting a member it does not have throws NotEmulated. */
export const gated = (target, name) =>
  new Proxy(target, {
    get(object, member) {
      // A promise asks every value for "then"; JSON and the console ask for the others.
      if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return object[member];
      if (!(member in object)) throw new NotEmulated(`${name}.${member}`);
      const found = object[member];
      return typeof found === 'function' && !isClass(found) ? found.bind(object) : found;
    },
    set(object, member, value) {
      if (!(member in object)) throw new NotEmulated(`${name}.${member}`);
      return Reflect.set(object, member, value, object);
    },
  });
