import type { CouncilType } from '../domain/council.ts';
import { say } from '../language/say.ts';

/** The kinds of council, as readers see them. */
export const councilKinds: Readonly<Record<CouncilType, string>> = {
  'london-borough': say('London borough'),
  'metropolitan-borough': say('Metropolitan borough'),
  unitary: say('Unitary council'),
  county: say('County council'),
  'city-of-london': say('City of London Corporation'),
  'sui-generis': say('Council of its own kind'),
};
