/** Thrown inside the host while a batch runs; sync() makes the RichApiError of it. */
export class HostFault extends Error {
  constructor(code, message = code) {
    super(message);
    this.code = code;
  }
}

const messages = {
  PropertyNotLoaded: (name) =>
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
  InvalidObjectPath: (path) =>
    `The object path '${path}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`,
  RunMustReturnPromise: () =>
    'The batch function passed to the ".run" method didn\'t return a promise. The function must return a promise, so that any automatically-tracked objects can be released at the completion of the batch operation. Typically, you return a promise by returning the response from "context.sync()".',
};

const statusCodes = { AccessDenied: 401, InvalidArgument: 400, InvalidObjectPath: 400 };

/** What OfficeExtension.Error is at run time: its name is RichApi.Error, whatever the documentation says. */
export class RichApiError extends Error {
  constructor(code, message, debugInfo = {}) {
    super(message);
    this.name = 'RichApi.Error';
    this.code = code;
    this.traceMessages = [];
    this.innerError = null;
    this.httpStatusCode = statusCodes[code] ?? 500;
    this.debugInfo = { code, message, ...debugInfo };
  }

  toString() {
    return `${this.code}: ${this.message}`;
  }
}

export const propertyNotLoaded = (type, name) =>
  new RichApiError('PropertyNotLoaded', messages.PropertyNotLoaded(name), {
    errorLocation: `${type}.${name}`,
  });

export const invalidObjectPath = (path) =>
  new RichApiError('InvalidObjectPath', messages.InvalidObjectPath(path), { errorLocation: path });

export const runMustReturnPromise = () =>
  new RichApiError('RunMustReturnPromise', messages.RunMustReturnPromise());

/** A batch that stopped at one of its statements; the host's message is mostly the code again. */
export function batchFailed(fault, statements, index) {
  const [{ location, statement }] = statements.slice(index);
  return new RichApiError(fault.code, fault.message, {
    errorLocation: location,
    statement,
    surroundingStatements: [
      ...statements.slice(Math.max(0, index - 2), index).map((step) => step.statement),
      '// >>>>>',
      statement,
      '// <<<<<',
      ...statements.slice(index + 1, index + 3).map((step) => step.statement),
    ],
    fullStatements: ['Please enable config.extendedErrorLogging to see full statements.'],
  });
}
