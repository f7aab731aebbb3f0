/** One page of each kind, the fullest of its kind where sizes differ much. */
export const TEMPLATES = [
  '/',
  '/councils/',
  '/councils/bournemouth-christchurch-and-poole/', // both frameworks, predecessors, responses
  '/councils/oxfordshire/', // the heaviest
  '/councils/bournemouth/', // abolished
  '/councils/east-surrey/', // does not exist yet
  '/councils/wokingham/easy-read/', // both frameworks, and a revisit
  '/councils/newport/', // a name that two councils go by
  '/councils/city-of-london/', // too few plans for percentages
  '/embed/oxfordshire/', // inside pages of others
  '/compare/',
  '/compare/reading/', // both frameworks, one without findings
  '/compare/bournemouth-christchurch-and-poole/',
  '/inspections/',
  '/inspections/wolverhampton-2021-09/',
  '/over-time/',
  '/themes/',
  '/themes/leadership-and-strategy/',
  '/questions/',
  '/regions/',
  '/regions/south-east/',
  '/map/',
  '/map/age/',
  '/map/local-area-2016/revisit/',
  '/map/themes/leadership-and-strategy/', // two maps
  '/themes-by-council/',
  '/themes-by-council/local-area-2016/',
  '/changes/',
  '/offline/',
  '/search/',
  '/glossary/',
  '/method/',
  '/data/',
  '/contribute/new/',
  '/404.html',
] as const;
