/** The archive cannot be read at all: a folder or a register is missing or closed. The message says which. */
export class MissingContent extends Error {}
