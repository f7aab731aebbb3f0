import type { FinderEntry } from '../../../src/domain/finder/finderEntry.ts';

/** Councils that do not exist, with every kind of name that real ones have. */
export const ENTRIES: readonly FinderEntry[] = [
  {
    slug: 'ambridge',
    name: 'Ambridge',
    also: ['Borough of Ambridge', 'Lakey Hill', 'St. Stephens', 'Newbridge'],
    status: 'current',
    region: 'Midlands',
  },
  {
    slug: 'borchester-and-waterley-cross',
    name: 'Borchester and Waterley Cross',
    also: ['B&WC', 'Borchester', 'Waterley Cross', 'Borchester and Waterley Cross Borough Council'],
    status: 'current',
    region: 'Midlands',
  },
  {
    slug: 'borsetshire',
    name: 'Borsetshire',
    also: ['Borsetshire County Council', 'Penny Hassett', 'Hollerton', 'Newbridge', 'Stratton-upon-Am', 'Edgeley'],
    status: 'current',
    region: 'Midlands',
  },
  {
    slug: 'felpersham',
    name: 'Felpersham',
    also: ['Felpersham City Council', 'City of Felpersham', 'White City', 'Stratton', 'Hedgeley', 'Édenville'],
    status: 'current',
    region: 'Lower North',
  },
  {
    slug: 'hollerton-forest',
    name: 'Hollerton Forest',
    also: ['King’s Hollerton', 'Old Borset'],
    status: 'current',
    region: 'Lower North',
  },
  {
    slug: 'borset-county',
    name: 'Borsetshire (county, to 1974)',
    also: ['Borsetshire Shire Council', 'Old Borset'],
    status: 'abolished',
    region: 'Midlands',
    leadsTo: ['borsetshire', 'felpersham'],
  },
  {
    slug: 'waterley',
    name: 'Waterley',
    also: [],
    status: 'abolished',
    region: 'Midlands',
    leadsTo: ['borchester-and-waterley-cross'],
  },
  {
    slug: 'loxshire',
    name: 'Loxshire',
    also: [],
    status: 'abolished',
    region: 'Midlands',
    leadsTo: ['ambridge', 'hollerton-forest'],
  },
  {
    slug: 'north-borsetshire',
    name: 'North Borsetshire',
    also: ['Hollerton', 'Penny Hassett'],
    status: 'future',
    region: 'Midlands',
    leadsTo: ['borsetshire'],
  },
];
