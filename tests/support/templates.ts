/** One page of each kind, the fullest of its kind where sizes differ much. */
export const TEMPLATES = [
  '/',
  '/councils/',
  '/councils/bournemouth-christchurch-and-poole/', // both frameworks, predecessors, responses
  '/councils/oxfordshire/', // the heaviest
  '/councils/bournemouth/', // abolished
  '/councils/east-surrey/', // does not exist yet
  '/councils/newport/', // a name that two councils go by
  '/inspections/',
  '/inspections/wolverhampton-2021-09/',
  '/themes/',
  '/themes/leadership-and-strategy/',
  '/regions/',
  '/regions/south-east/',
  '/search/',
  '/glossary/',
  '/method/',
  '/data/',
  '/contribute/new/',
  '/404.html',
] as const;
