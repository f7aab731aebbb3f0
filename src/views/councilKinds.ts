import type { CouncilType } from '../domain/council.ts';

/** The kinds of council, as readers see them. */
export const councilKinds: Readonly<Record<CouncilType, string>> = {
  'london-borough': 'London borough',
  'metropolitan-borough': 'Metropolitan borough',
  unitary: 'Unitary council',
  county: 'County council',
  'city-of-london': 'City of London Corporation',
  'sui-generis': 'Council of its own kind',
};
