// Stands in the browser for what a package asks for and we never use: see astro.config.mjs.
export {};
