// Stands in the browser for a reader of JavaScript that a package asks for and that we never use (docs/decisions/0025).
export {};
