import { expect, test } from 'vitest';
import { addresses } from '../../src/views/addresses.ts';

// People have linked to these: a change here needs a decision record and a redirect.
test('addresses are those that were published', () => {
  expect([
    addresses.home,
    addresses.councils,
    addresses.council('borsetshire'),
    addresses.inspections,
    addresses.inspection('borsetshire-2019-03'),
    addresses.finding('borsetshire-2019-03', 'weakness-voice'),
    addresses.themes,
    addresses.theme('voice'),
    addresses.region('midlands'),
    addresses.search,
    addresses.glossary,
    addresses.page('method'),
  ]).toEqual([
    '/',
    '/councils/',
    '/councils/borsetshire/',
    '/inspections/',
    '/inspections/borsetshire-2019-03/',
    '/inspections/borsetshire-2019-03/#weakness-voice',
    '/themes/',
    '/themes/voice/',
    '/regions/midlands/',
    '/search/',
    '/glossary/',
    '/method/',
  ]);
});
