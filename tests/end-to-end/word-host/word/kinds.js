/** The classes that bodies, ranges and controls make of one another; each file puts its own in. */
export const kinds = {};
