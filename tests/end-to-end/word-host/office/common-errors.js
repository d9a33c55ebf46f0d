const known = {
  1009: ['Data Read Error', 'The specified file type is not supported.'],
  5001: ['Internal Error', 'An internal error has occurred.'],
  5002: ['Permission Denied', 'The requested operation is not allowed on the current document mode.'],
  6000: ['Invalid Node', 'The specified node was not found.'],
  6100: ['Custom XML Error.', 'Custom XML Error.'],
  11000: ['Memory Limit Exceeded', 'Call closeAsync on the current File before retrieving another.'],
  11001: ['Network Problem', 'A network problem has prevented retrieval of the file.'],
  11002: ['Invalid Value', 'The specified slice size is not supported.'],
};

/** An error of the common API: name, message and number as the runtime office.js 1.1.110 has them. */
export class CommonError extends Error {
  constructor(code) {
    const [name, message] = known[code];
    super(message);
    this.name = name;
    this.code = code;
  }
}
